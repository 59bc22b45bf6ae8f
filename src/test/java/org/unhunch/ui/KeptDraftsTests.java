package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.library.Library;
import org.unhunch.routine.Exercise;
import org.unhunch.session.Clocks;
import org.unhunch.testing.Answers;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** Guards against an exercise that is being made ending with the program. */
class KeptDraftsTests {
  private static final int PAUSE = 1000;
  private static final String CUE = "Reach as far as you like.";
  @TempDir private Path folder;
  private final Words words = new Words();
  private HandScheduler scheduler;
  private ShownStage stage;
  private MakingExercises making;
  private Library library;

  /** The program, begun anew in the same folder. */
  @BeforeEach
  void begin() {
    Ui.theme(false);
    library = new FolderKeeping(folder).library(TestCatalog.catalog(), TestCatalog.poses());
    scheduler = new HandScheduler();
    stage = new ShownStage();
    var ui =
        new org.unhunch.ui.kit.Ui(
            library,
            new Pictures(library, words),
            Prefs.having("chair", "floor").preferences(),
            words,
            new Clocks(() -> 0, () -> 0, 1, ZoneOffset.UTC));
    making =
        new MakingExercises(
            ui,
            scheduler,
            () -> false,
            stage.sending(ui, Answers.none()),
            new MakingExercises.Exits(stage, played -> {}, to -> {}));
  }

  private Exercise reach() {
    return library.catalog().exercise("far-reach").orElseThrow();
  }

  private Path draft(String name) {
    return folder.resolve("drafts").resolve(name + ".unhunch");
  }

  private String text(String name) {
    return Ui.find(stage.screen(), name, JTextComponent.class).getText();
  }

  private void write(String name, String text) {
    Ui.run(() -> Ui.find(stage.screen(), name, JTextComponent.class).setText(text));
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(stage.screen(), name, JButton.class).doClick(0));
  }

  private boolean isForm() {
    return Ui.tree(stage.screen()).anyMatch(each -> "make.name".equals(each.getName()));
  }

  @Test
  void whatIsLeftIsThereAtTheNextStartUntilItIsThrownAway() {
    Ui.run(() -> making.change(reach()));
    write("make.name", "");
    write("make.cue.0", CUE);
    write("make.setup", "");
    write("make.setup.other", "");
    press("edit.back");
    begin();
    Ui.run(making::anew);
    assertThat(text("make.name")).isEmpty();
    assertThat(text("make.cue.0")).isEqualTo(CUE);
    assertThat(text("make.setup")).isEmpty();
    press("edit.back");
    begin();
    Ui.run(making::anew);
    assertThat(text("make.cue.0")).isEqualTo(CUE);
    press("make.discard");
    assertThat(draft("_new")).doesNotExist();
    begin();
    Ui.run(making::anew);
    assertThat(isForm()).isFalse();
  }

  @Test
  void itIsKeptAMomentAfterEachChangeAndGoesOnceItIsSaved() {
    Ui.run(() -> making.change(reach()));
    write("make.cue.0", CUE);
    Ui.run(() -> scheduler.ring(PAUSE));
    begin();
    Ui.run(making::anew);
    assertThat(text("make.cue.0")).isEqualTo(CUE);
    press("make.save");
    assertThat(draft("_new")).doesNotExist();
    assertThat(library.own().exercises()).hasSize(1);
  }

  @Test
  void aChangeOfOnesOwnIsKeptBesideItAndGoesWithIt() {
    Ui.run(() -> making.change(reach()));
    write("make.name", "Mine");
    press("make.save");
    press("edit.back");
    Exercise mine = library.own().exercises().get(0);
    Ui.run(() -> making.change(mine));
    write("make.cue.0", CUE);
    press("edit.back");
    assertThat(library.own().exercises()).containsExactly(mine);
    begin();
    Exercise same = library.own().exercises().get(0);
    Ui.run(() -> making.change(same));
    assertThat(text("make.cue.0")).isEqualTo(CUE);
    assertThat(Ui.texts(stage.screen())).contains(words.text("make.change"));
    press("edit.back");
    assertThat(draft("mine")).exists();
    Ui.run(() -> making.remove(same));
    assertThat(draft("mine")).doesNotExist();
  }

  /** An exercise with a number in a sentence was left out when it was read again. */
  @Test
  void whatHasANumberInASentenceIsThereAtTheNextStart() {
    Ui.run(() -> making.change(reach()));
    write("make.cue.0", "Reach for 10 breaths.");
    write("make.mind", "Not for 10 days.");
    press("make.save");
    Exercise made = library.own().exercises().get(0);
    begin();
    assertThat(library.own().exercises()).containsExactly(made);
    for (int i = 0; i < 60; i++) { // far more than are told of one file
      Exercise more = made.withId(library.own().newId("Reach")).named("Reach " + i);
      Ui.run(() -> library.own().put(more, Optional.empty()));
    }
    begin();
    assertThat(library.own().exercises()).hasSize(61);
  }

  /** What cannot be written stays as it was when it could. */
  @Test
  void aBraceThatIsNotClosedLosesNothing() {
    Ui.run(() -> making.change(reach()));
    write("make.mind", "Mind it.");
    Ui.run(() -> scheduler.ring(PAUSE));
    write("make.setup", "To the {left.");
    press("edit.back");
    begin();
    Ui.run(making::anew);
    assertThat(text("make.mind")).isEqualTo("Mind it.");
  }

  @Test
  void aFileThatIsNoDraftIsKeptAside() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    for (String odd :
        new String[] {"", "{}", "[1", "{\"unhunch\": 2}", "{\"unhunch\": 1, \"pack\": 3}"}) {
      Files.writeString(draft("_new"), odd);
      begin();
      Ui.run(making::anew);
      assertThat(isForm()).as(odd).isFalse();
      assertThat(draft("_new")).doesNotExist();
    }
    assertThat(folder.resolve("drafts/_new.unhunch.bad-5"))
        .hasContent("{\"unhunch\": 1, \"pack\": 3}");
  }
}
