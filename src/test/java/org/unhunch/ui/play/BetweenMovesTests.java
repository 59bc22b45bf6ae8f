package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;

/**
 * What is seen between two exercises. They once changed without a word on where to go and what to
 * fetch, and how the next one goes was seen only when its first move had begun.
 */
class BetweenMovesTests {
  private final PlayFixture play = PlayFixture.small();

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
  }

  /** Plays on into the get ready of an exercise, so many seconds. */
  private void playInto(int exercise, double seconds) {
    int start = play.timeline().steps().get(play.timeline().firstStepOf(exercise)).start();
    play.pass(start - play.player().snapshot().sessionSeconds() + seconds);
  }

  private boolean announces() {
    return play.shows("nextName");
  }

  private Stream<String> steps() {
    JComponent steps = Ui.find(play.screen().component(), "steps", JComponent.class);
    return Ui.tree(steps).filter(JLabel.class::isInstance).map(each -> ((JLabel) each).getText());
  }

  @Test
  void theFirstGetReadySaysWhatTheWholeSessionNeedsAndHowToBegin() {
    assertThat(announces()).isFalse();
    assertThat(play.text("reps"))
        .isEqualTo(
            "Have ready for the session: chair, floor, foam roller."
                + " You will get down on the floor once.");
    assertThat(play.text("seconds")).isEqualTo("4 reps, hold 30 s");
    assertThat(steps()).startsWith("1").contains("2").doesNotContain("");
    assertThat(play.shows("startAndGoal")).isTrue();
    play.pass(11);
    assertThat(play.text("reps")).isEqualTo("Rep 1 of 4");
    assertThat(steps()).isEmpty();
    assertThat(play.shows("startAndGoal")).isFalse();
  }

  @Test
  void theNextExerciseIsAnnouncedForFourSecondsOfItsGetReady() {
    playInto(1, 0);
    Step ready = play.player().snapshot().step();
    assertThat(play.text("exercise")).isEqualTo("Morning");
    assertThat(play.text("place")).isEqualTo("1 of 6 done");
    assertThat(play.text("justDone")).isEqualTo("Back arch done");
    assertThat(play.text("nextName")).isEqualTo("Chest opener");
    assertThat(play.text("nextDose")).isEqualTo("2 reps, hold 30 s");
    assertThat(play.text("nextWay")).isEqualTo("Bring the foam roller and get down on the floor.");
    assertThat(play.text("nextIn")).isEqualTo("get ready in 4 s");
    play.pass(3.5);
    assertThat(play.text("nextIn")).isEqualTo("get ready in 1 s");
    play.pass(0.5);
    assertThat(announces()).isFalse();
    assertThat(play.text("exercise")).isEqualTo("Chest opener");
    assertThat(play.text("reps")).isEqualTo("Have ready: foam roller");
    assertThat(play.text("count")).isEqualTo(String.valueOf(ready.seconds() - 4));
  }

  @Test
  void enterGoesOnToTheGetReadyAndOnlyThenToTheExercise() {
    playInto(1, 1);
    play.press("ENTER");
    assertThat(announces()).isFalse();
    assertThat(play.text("phase")).isEqualTo("GET READY");
    assertThat(play.text("exercise")).isEqualTo("Chest opener");
    play.press("ENTER");
    assertThat(play.text("phase")).isNotEqualTo("GET READY");
  }

  @Test
  void aPauseShowsThatItIsOneAndThenTheNextExerciseAgain() {
    playInto(1, 1);
    play.press("SPACE");
    assertThat(announces()).isFalse();
    assertThat(play.text("phase")).isEqualTo("Paused");
    play.pass(60);
    play.press("SPACE");
    assertThat(play.text("nextIn")).isEqualTo("get ready in 3 s");
  }

  @Test
  void backAndNextLeadAwayFromItAndToItAgain() {
    playInto(1, 1);
    play.press("LEFT");
    assertThat(play.text("exercise")).isEqualTo("Back arch");
    play.press("RIGHT");
    assertThat(play.text("nextIn")).isEqualTo("get ready in 4 s");
    play.pass(3);
    play.press("LEFT");
    assertThat(play.text("nextIn")).as("from its start again").isEqualTo("get ready in 4 s");
    play.press("RIGHT");
    assertThat(announces()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "RIGHT"})
  void whatWasNotDoneIsNotSaidToBe(String key) {
    while (play.player().snapshot().step().entryIndex() == 0) {
      play.press(key);
    }
    assertThat(play.text("justDone")).isEqualTo("Back arch: not done");
    assertThat(play.text("place")).isEqualTo("0 of 6 done");
  }

  @Test
  void whoBeginsAnExerciseAnewIsNotToldThatItComesNext() {
    playInto(1, 30);
    play.press("R");
    assertThat(announces()).isFalse();
    assertThat(play.text("phase")).isEqualTo("GET READY");
  }
}
