package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.catalog.text.English;
import org.unhunch.figure.scene.PhotoScenes;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.PseudoLong;
import org.unhunch.testing.Shipped;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Language;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What holds of the sheet of every routine that ships. */
class ShippedSheetsTests {
  private static final SheetFonts TYPE = SheetFonts.load(() -> false);
  private static final Pictures PICTURES = Shipped.pictures();

  /** What somebody noted, and what is called so everywhere. */
  private static final List<String> OWN =
      List.of(
          "Unhunch slower Schön ruhig va die rechte Schulter knackt Žofie sagt łatwo".split(" "));

  /** Stands in for figures, which have the same room whatever the language, and take long. */
  private static final Photo DOT = new Photo(Jpegs.of(16, 16, Color.RED), "Red.", Optional.empty());

  private static RoutineSheet sheet(Routine routine, Catalog catalog, Words words, boolean drawn) {
    return new RoutineSheet(
        routine,
        catalog.pacing(),
        each -> drawn ? PICTURES.sequence(each.exercise(), each.level()) : dots(each.level()),
        words,
        TYPE);
  }

  private static Optional<Scenes> dots(Level level) {
    return Optional.of(new PhotoScenes(level.withPhotos(List.of(DOT))));
  }

  /** Guards against letters that a language needs and the sheets' own do not have. */
  @ParameterizedTest
  @EnumSource
  void theLettersOfASheetHaveEveryLanguage(Language language) {
    Words words = new Words(language);
    Stream<String> own = words.bundle().keySet().stream().map(words.bundle()::getString);
    Stream<String> ofCatalog =
        English.of(Shipped.catalog(language)).values().stream().map(English::text);
    assertThat(Stream.concat(own, ofCatalog))
        .allMatch(each -> each.codePoints().allMatch(ShippedSheetsTests::isThere));
  }

  private static boolean isThere(int letter) {
    return !Character.isLetter(letter) || TYPE.plain().canDisplay(letter);
  }

  /** Guards against a text that is written in the code, and one that a language has no room for. */
  @Test
  void whereTextsAreLongerNothingIsCutOrLeftInEnglish() throws IOException {
    Catalog catalog = PseudoLong.catalog().catalog();
    Words words = PseudoLong.words();
    List<Sheet> all = new ArrayList<>();
    catalog.routines().forEach(each -> all.add(sheet(each, catalog, words, false)));
    all.add(Weeks.sheet(catalog, words, 20, TYPE));
    all.add(Weeks.sheet(catalog, words, 0, TYPE));
    Set<String> found = new TreeSet<>();
    for (String page : Booklet.texts(all, Paper.A4, TYPE)) {
      String said = whole(page, catalog);
      int cut = said.indexOf('…');
      if (cut >= 0) {
        found.add(said.substring(Math.max(0, cut - 60), cut + 1));
      }
      for (String own : OWN) {
        said = said.replace(own, "");
      }
      PseudoLong.untranslated(said).ifPresent(found::add);
    }
    assertThat(found).isEmpty();
  }

  /** Without the names beside the boxes to tick, which may be cut, as they stand whole above. */
  private static String whole(String page, Catalog catalog) {
    String said = page;
    StepWords steps = new StepWords(PseudoLong.words());
    for (Routine routine : catalog.routines()) {
      for (Routine.Entry each : routine.entries()) {
        String name = steps.name(each);
        for (int i = name.length(); i > 0 && page.contains(name) && said.contains("…"); i--) {
          said = said.replace(name.substring(0, i) + "…", "");
        }
      }
    }
    return said;
  }

  @ParameterizedTest
  @CsvSource({"LETTER, ENGLISH", "A4, GERMAN", "A4, SPANISH"})
  void everyShippedRoutineStandsWholeOnAPage(Paper paper, Language language) throws IOException {
    Catalog catalog = Shipped.catalog(language);
    Words words = new Words(language);
    StepWords steps = new StepWords(words);
    List<RoutineSheet> all =
        catalog.routines().stream()
            .map(each -> sheet(each, catalog, words, language == Language.ENGLISH))
            .toList();
    assertThat(all).allMatch(each -> each.language().equals(language.locale()));
    assertThat(all).allMatch(each -> each.pages() == 1);
    List<String> pages = Booklet.texts(all, paper, TYPE);
    for (int i = 0; i < pages.size(); i++) {
      Routine routine = catalog.routines().get(i);
      String text = pages.get(i);
      assertThat(text).contains(routine.name()).doesNotContain("…");
      for (Routine.Entry each : routine.entries()) {
        assertThat(text).contains(each.exercise().name());
        for (Phase phase : each.level().script()) {
          assertThat(text).contains(steps.said(phase.cue(), phase.side()));
        }
        for (Caution caution : each.exercise().cautions()) {
          boolean here = caution.levels().isEmpty() || caution.levels().contains(each.level().id());
          assertThat(!here || text.contains(caution.text())).as(caution.text()).isTrue();
        }
      }
    }
  }
}
