package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** Rests and notes of a routine's own while playing. */
class NotesTests {
  private final PlayFixture play = new PlayFixture(noted(), TestCatalog.poses(), "noted");

  private static Catalog noted() {
    Catalog all = TestCatalog.catalog();
    Exercise arm = TestCatalog.exercise("arm-lift");
    Routine.Rest first = new Routine.Rest(9, "Put the phone away.", true);
    Routine.Rest last = new Routine.Rest(9, "Drink some water.", false);
    Routine.Entry entry = new Routine.Entry(arm, arm.start());
    Routine routine = new Routine("noted", "N", "Any.", List.of(first, entry, last, first));
    return new Catalog(all.vocabulary(), all.exercises(), List.of(routine), all.pacing());
  }

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
  }

  /** Guards against a Pause by its key that did nothing, as Space was to count a repetition. */
  @Test
  void oneThatWaitsIsPausedAndEndedAndWaitsForNoCount() {
    play.pass(3);
    play.pass(500);
    assertThat(play.text("cue")).isEqualTo("Put the phone away.");
    assertThat(Ui.texts(play.screen().component())).doesNotContain("or wait for the count");
    play.press("SPACE");
    assertThat(play.text("phase")).isEqualTo("Paused");
    play.press("SPACE");
    play.press("ENTER");
    assertThat(play.text("phase")).isEqualTo("GET READY");
  }

  @Test
  void thoseAfterTheLastExerciseSayNothingOfIt() {
    play.pass(3);
    play.press("N");
    assertThat(play.text("cue")).isEqualTo("Drink some water.");
    assertThat(play.text("phase")).isEqualTo("REST");
    assertThat(play.text("reps")).isEmpty();
    play.pass(9);
    assertThat(play.text("cue")).isEqualTo("Put the phone away.");
    play.press("ENTER");
    assertThat(play.over()).hasSize(1).allMatch(each -> each.finished());
  }
}
