package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Routine;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

/** The play screen without a window: what it shows, and what its keys and buttons do. */
class PlayScreenTests {
  private final PlayFixture play = PlayFixture.small();

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
  }

  @Test
  void beginsWithGettingReadyForTheFirstExercise() {
    assertThat(play.text("phase")).isEqualTo("GET READY");
    assertThat(play.text("count")).isEqualTo("10");
    assertThat(play.text("exercise")).isEqualTo("Back arch");
    assertThat(play.text("cue")).startsWith("Sit on the seat.");
    assertThat(play.text("place")).isEqualTo("1 of 6 · Morning");
    assertThat(play.text("next")).isEqualTo("Next: lean back");
    assertThat(play.text("remaining")).isEqualTo(new Words().clock(play.timeline().totalSeconds()));
  }

  @Test
  void showsPhaseCueCautionAndCountOfAHold() {
    play.pass(13);

    assertThat(play.text("phase")).isEqualTo("HOLD");
    assertThat(play.text("count")).isEqualTo("30");
    assertThat(play.text("reps")).isEqualTo("Rep 1 of 4");
    assertThat(play.text("caution")).isEqualTo("Take it softly.");
    assertThat(play.text("next")).isEqualTo("Next: come up");
    int left = play.timeline().totalSeconds() - 13;
    assertThat(play.text("remaining")).isEqualTo(new Words().clock(left));
  }

  @Test
  void countsDownToOneAndNeverShowsZero() {
    play.pass(9.999);
    assertThat(play.text("count")).isEqualTo("1");
    play.pass(0.001);
    assertThat(play.text("phase")).isEqualTo("MOVE");
    assertThat(play.text("count")).isEqualTo("3");
  }

  @Test
  void aPauseInsideAHoldIsFollowedByAShortGetReady() {
    play.pass(20);
    play.press("SPACE");
    assertThat(play.text("phase")).isEqualTo("Paused");
    assertThat(play.text("waiting")).isEqualTo("Hold, 23 s left\nRep 1 of 4");
    assertThat(play.button("TOGGLE").getText()).isEqualTo("Continue");
    play.pass(1000);
    assertThat(play.text("count")).isEqualTo("23");

    play.press("SPACE");
    assertThat(play.text("phase")).isEqualTo("GET READY");
    assertThat(play.text("count")).isEqualTo("3");
    play.pass(3);
    assertThat(play.text("phase")).isEqualTo("HOLD");
    assertThat(play.text("count")).isEqualTo("23");
    assertThat(play.text("notice")).isEmpty();
  }

  @Test
  void saysThatItPausedWhileTheComputerSlept() {
    play.pass(20);
    play.sleep();
    play.pass(0.1);
    assertThat(play.text("pausedNote")).startsWith("Paused while the computer slept");
    assertThat(play.text("count")).isEqualTo("23");
  }

  @ParameterizedTest
  @CsvSource({"RIGHT, MOVE", "N, GET READY", "R, GET READY", "LEFT, GET READY"})
  void keysMoveThroughTheRoutine(String key, String phase) {
    play.press(key);
    if (key.equals("N")) {
      assertThat(play.text("nextName")).isEqualTo("Chest opener");
      play.pass(4);
      assertThat(play.text("exercise")).isEqualTo("Chest opener");
    } else {
      assertThat(play.text("exercise")).isEqualTo("Back arch");
    }
    assertThat(play.text("phase")).isEqualTo(phase);
  }

  @Test
  void buttonsDoWhatTheirKeysDo() {
    play.click("NEXT");
    assertThat(play.text("phase")).isEqualTo("MOVE");
    play.click("BACK");
    assertThat(play.text("phase")).isEqualTo("GET READY");
  }

  @Test
  void escapeAsksAndEscapeAgainGoesOn() {
    play.pass(11);
    play.press("ESCAPE");
    assertThat(play.shows("endQuestion")).isTrue();
    assertThat(play.over()).isEmpty();
    play.pass(100);
    play.press("RIGHT");
    play.press("ESCAPE");
    assertThat(play.shows("endQuestion")).isFalse();
    play.pass(1);
    assertThat(play.text("count")).isEqualTo("1");
  }

  @Test
  void escapeEndsTheSessionWhenTheAnswerIsYes() {
    play.press("ESCAPE");
    play.click("end.end");
    assertThat(play.over()).hasSize(1);
    assertThat(play.over().get(0).finished()).isFalse();
  }

  @Test
  void playsToTheEndAndTellsOnce() {
    int total = play.timeline().totalSeconds();
    play.pass(total + 5);
    assertThat(play.over()).hasSize(1);
    assertThat(play.over().get(0).finished()).isTrue();
    assertThat(play.over().get(0).entries())
        .allMatch(entry -> entry.outcome() == SessionRecord.Outcome.DONE);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyRoutineIsPlayedToItsEndByItsKeys(String routine) {
    PlayFixture shipped = PlayFixture.shipped(routine).open();
    int steps = shipped.timeline().steps().size();
    for (int step = 0; step < steps; step++) {
      assertThat(shipped.over()).isEmpty();
      shipped.pass(0.5);
      shipped.press("RIGHT");
    }
    assertThat(shipped.over()).isEmpty(); // of so little it is asked
    shipped.click("end.end");
    assertThat(shipped.over()).hasSize(1);
  }

  /** Guards against a session that is over since the wrong key was pressed in its last exercise. */
  @ParameterizedTest
  @ValueSource(strings = {"N", "RIGHT"})
  void skippingTheEndAsksIfLittleWasDone(String key) {
    int exercises = play.timeline().routine().entries().size();
    for (int skipped = 1; skipped < exercises; skipped++) {
      play.press("N");
    }
    int last = play.timeline().firstStepOf(exercises - 1);
    int steps = key.equals("N") ? 1 : play.timeline().steps().size() - last;
    for (int step = 0; step < steps; step++) {
      assertThat(play.shows("endQuestion")).isFalse();
      play.press(key);
    }
    assertThat(play.shows("endQuestion")).isTrue();
    play.press("ESCAPE");
    assertThat(play.shows("endQuestion")).isFalse();
    play.press(key);
    play.click("end.end");
    assertThat(play.over()).hasSize(1);
    assertThat(play.over().get(0).finished()).isFalse();
    assertThat(play.over().get(0).entries())
        .allMatch(entry -> entry.outcome() == SessionRecord.Outcome.SKIPPED);
  }

  /** Guards against a key too many that skips the last exercise and so ends all. */
  @Test
  void skippingTheLastExerciseAsksOnceEvenIfMostWasDone() {
    Timeline timeline = play.timeline();
    int last = timeline.routine().entries().size() - 1;
    play.pass(timeline.steps().get(timeline.firstStepOf(last)).start());
    play.press("N");
    assertThat(play.over()).isEmpty();
    play.click("end.end");
    assertThat(play.over()).hasSize(1);
    assertThat(play.over().get(0).finished()).isFalse();
    assertThat(play.over().get(0).isHalfDone()).isTrue();
  }

  static Stream<String> routines() {
    return Shipped.catalog().routines().stream().map(Routine::id);
  }

  /** Guards against Space pressing the focused button as well as pausing. */
  @Test
  void spaceIsNotTakenByAFocusedButton() {
    List<PlayAction> actions =
        List.of(
            PlayAction.HURTS, PlayAction.BACK, PlayAction.TOGGLE, PlayAction.NEXT, PlayAction.MORE);
    for (PlayAction action : actions) {
      JButton button = play.button(action.name());
      for (String stroke : new String[] {"SPACE", "released SPACE"}) {
        Object binding = button.getInputMap().get(KeyStroke.getKeyStroke(stroke));
        assertThat(button.getActionMap().get(binding)).isNull();
      }
    }
  }

  /** Guards against a phase or a cue that outgrows the smallest window. */
  @ParameterizedTest
  @CsvSource({"840, 480", "900, 600", "1920, 1080"})
  void everythingIsInsideTheWindowAtEachSize(int width, int height) {
    PlayFixture shipped = PlayFixture.shipped("loosen-and-lift").open();
    shipped.pass(20);
    Ui.paint(shipped.screen().component(), width, height, 1);
    for (String name : List.of("phase", "cue", "reps", "caution", "next", "count")) {
      JComponent each = Ui.find(shipped.screen().component(), name, JComponent.class);
      assertThat(each.getY() + each.getHeight())
          .as(name)
          .isLessThanOrEqualTo(each.getParent().getHeight());
      assertThat(each.getHeight()).as(name).isPositive();
    }
  }
}
