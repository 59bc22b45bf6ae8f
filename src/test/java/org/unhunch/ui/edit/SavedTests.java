package org.unhunch.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.edit.Draft;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.library.Own;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Longest;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.words.Language;

/** Guards against routines that can be made and kept, and are refused at the next start. */
class SavedTests {
  private static final int MANY = 200;
  private final org.unhunch.ui.kit.Ui kit = ScreenKit.of(Prefs.having("chair").preferences());
  private final Own own = kit.library().own();
  private final Catalog around = kit.library().catalog();
  private final List<Routine.Item> rows = Draft.of(around.routines().get(0)).rows();

  private Routine keep(Draft draft) {
    new Saved(own, kit.words(), Optional.empty(), Draft.EMPTY).keep(draft);
    return own.routines().get(own.routines().size() - 1);
  }

  /**
   * Guards against warnings that come back, and against telling others what one is careful with.
   */
  @Test
  void whatIsLeftAsItIsIsKeptAndNotSentOn() {
    Draft draft = new Draft("Noon", rows, Set.of("early:arm-lift", "trips"));
    Routine kept = keep(draft);
    byte[] file = PackWriter.write(own.content().orElseThrow()).orElseThrow();
    Routine read = PackReader.read(file, "mine", around).content().orElseThrow().routines().get(0);
    assertThat(Draft.of(read).left()).isEqualTo(draft.left());
    assertThat(kit.library().toSend(kept).routines().get(0).left()).isEmpty();
  }

  /** Guards against what is written in German being spoken as English while it is tried. */
  @Test
  void whatIsPlayedIsInTheLanguageInWhichItIsMade() {
    PackContent mine = PackContent.empty(Pack.anew("Mine", "en"));
    Catalog shown = Shipped.catalog(Language.GERMAN);
    Library german =
        new Library(
            LibrarySource.of("catalog", shown, List.of(), Map.of()),
            new Kept(List.of(), Optional.of(mine)),
            Keeping.NOWHERE);
    Saved saved = new Saved(german.own(), kit.words(), Optional.empty(), Draft.EMPTY);
    assertThat(saved.routine(new Draft("Abend", rows)))
        .map(each -> each.wording().language())
        .contains("de");
  }

  private void assertThatItIsReadAgain() {
    byte[] file = PackWriter.write(own.content().orElseThrow()).orElseThrow();
    assertThat(PackReader.read(file, "mine", around).problems()).isEmpty();
  }

  private static String typed(String text, int most) {
    return Ui.edt(
        () -> {
          JTextField field = new JTextField();
          TypedText.limit(field, most, false);
          field.setText(text);
          return field.getText();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ä", "日", "한", "𠮷"})
  void whateverCanBeTypedIsReadAgain(String letter) {
    String text = letter.repeat(MANY);
    List<Routine.Item> resting = new ArrayList<>(rows);
    String say = typed(text, Longest.INSTRUCTION);
    resting.add(0, new Routine.Rest(1, say, false));
    Routine kept = keep(new Draft(typed(text, Longest.NAME), resting));
    assertThat(kept.name()).hasSizeGreaterThanOrEqualTo(Longest.NAME / 2);
    assertThatItIsReadAgain();
  }

  @Test
  void copiesOfLongNamesAreReadAgain() {
    String longest = "日".repeat(Longest.NAME / 2);
    String copy = kit.words().text("edit.copy-of", longest);
    Routine first = keep(new Draft(copy, rows));
    Routine second = keep(new Draft(copy, rows));
    assertThat(second.name()).endsWith(" 2").isNotEqualTo(first.name());
    assertThatItIsReadAgain();
  }

  @Test
  void restsInARowAndLastAreReadAgain() {
    List<Routine.Item> resting = new ArrayList<>(rows);
    Routine.Item rest = new Routine.Rest(2_000, "a".repeat(Longest.INSTRUCTION), false);
    resting.addAll(0, List.of(rest, rest));
    resting.addAll(List.of(rest, rest));
    Routine kept = keep(new Draft("Long rest", resting));
    assertThat(Draft.of(kept).rows()).isEqualTo(resting);
    assertThatItIsReadAgain();
  }
}
