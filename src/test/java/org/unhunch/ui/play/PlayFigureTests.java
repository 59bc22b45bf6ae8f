package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Sequence;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

class PlayFigureTests {
  private static PlayFigure figure(boolean still) {
    return new PlayFigure(TestCatalog.pictures(), () -> TestCatalog.timeline("round"), () -> still);
  }

  private static Snapshot switching(String routine, double seconds) {
    List<Step> steps = TestCatalog.timeline(routine).steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == Step.Kind.SWITCH_SIDES) {
        return new Snapshot(State.PLAYING, i, steps.get(i), (long) (seconds * 1e9), 0, 0);
      }
    }
    throw new AssertionError(routine + " never switches sides");
  }

  private static Frame at(PlayFigure figure, Snapshot moment) {
    return (Frame) figure.at(moment).orElseThrow();
  }

  @Test
  void turnsWhileSidesAreSwitchedAndThenRests() {
    PlayFigure figure = figure(false);
    Frame begin = at(figure, switching("round", 0));
    Frame middle = at(figure, switching("round", 1));
    Frame end = at(figure, switching("round", Sequence.TURN_SECONDS));
    assertThat(begin.turned()).isZero();
    assertThat(middle.turned()).isStrictlyBetween(0.1, 0.9);
    assertThat(end.turned()).isEqualTo(1);
    assertThat(begin.mirrored()).isEqualTo(end.mirrored());
  }

  @Test
  void asksForFramesOnlyWhileItTurns() {
    PlayFigure figure = figure(false);
    Snapshot begin = switching("round", 0.5);
    figure.at(begin);
    assertThat(figure.millisToNextFrame(begin)).isPresent();
    assertThat(figure.millisToNextFrame(switching("round", 4))).isEqualTo(OptionalInt.empty());
  }

  @Test
  void withLessMotionTheOtherSideIsThereAtOnceWithItsArrow() {
    PlayFigure figure = figure(true);
    Snapshot begin = switching("round", 0);
    Frame frame = at(figure, begin);
    assertThat(frame.still()).isTrue();
    assertThat(frame.turned()).isEqualTo(1);
    assertThat(frame.path()).hasSizeGreaterThan(1);
    assertThat(figure.millisToNextFrame(begin)).isEmpty();
  }

  @Test
  void aChangeOfDirectionIsNoTurn() {
    Frame frame = at(figure(false), switching("desk", 1));
    assertThat(frame.turned()).isEqualTo(1);
    assertThat(frame.mirrored()).isFalse();
  }

  /** Guards against a wake-up in the past, which came again at once and for ever. */
  @Test
  void aHoldThatWasMadeLongerGoesOnBreathing() {
    PlayFigure figure = figure(false);
    List<Step> steps = TestCatalog.timeline("round").steps();
    int hold = 0;
    while (steps.get(hold).kind() != Step.Kind.HOLD) {
      hold++;
    }
    Step step = steps.get(hold);
    long second = 1_000_000_000L;
    for (long elapsed = 0; elapsed < step.seconds() + 30L; elapsed++) {
      Snapshot now = new Snapshot(State.PLAYING, hold, step, elapsed * second, 40 * second, 0);
      assertThat(figure.millisToNextFrame(now).orElseThrow()).isBetween(1, 5_000);
    }
  }

  /**
   * Guards against a stage that is shaped ahead for nothing, since it is another's that is shown.
   */
  @Test
  void inTheLastSecondItIsToldOnceHowAnotherExerciseBegins() {
    Timeline timeline = TestCatalog.timeline("round");
    PlayFigure figure = new PlayFigure(TestCatalog.pictures(), () -> timeline, () -> false);
    int next = timeline.firstStepOf(1);
    Step last = timeline.steps().get(next - 1);
    long length = last.seconds() * 1_000_000_000L;
    Snapshot early = new Snapshot(State.PLAYING, next - 1, last, length - 1_500_000_000L, 0, 0);
    Snapshot late = new Snapshot(State.PLAYING, next - 1, last, length - 900_000_000L, 0, 0);
    assertThat(figure.ahead(early)).isEmpty();
    Frame told = (Frame) figure.ahead(late).orElseThrow();
    assertThat(figure.ahead(late)).isEmpty();
    Snapshot begin = new Snapshot(State.PLAYING, next, timeline.steps().get(next), 0, 0, 0);
    assertThat(at(figure, begin).staging()).isSameAs(told.staging());
  }
}
