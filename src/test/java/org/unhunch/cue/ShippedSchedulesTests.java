package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.cue.Listening.At;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Every cue of every routine that ships, against the timeline's own seconds. */
class ShippedSchedulesTests {
  private record Due(double seconds, Cue cue) {}

  static Stream<String> routines() {
    return Shipped.catalog().routines().stream().map(Routine::id);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void eachCueFallsWithinFiftyMillisecondsOfItsMoment(String routine) {
    assertOnTime(Shipped.timeline(routine), 25, 0.05);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 33, 250, 333})
  void aSlowerWakeUpDelaysCuesByNoMoreThanItself(int millis) {
    assertOnTime(Shipped.timeline("gentle-all-round"), millis, millis / 1000.0);
  }

  @ParameterizedTest
  @CsvSource({"middle-back-builders", "one-two-roller"})
  void noExerciseIsWithoutATone(String routine) {
    Timeline timeline = Shipped.timeline(routine);
    List<Cue> heard = played(timeline, 10).stream().map(At::cue).toList();
    assertThat(heard).contains(Cue.GET_READY, Cue.COUNT, Cue.GO, Cue.REP, Cue.PHASE);
    int exercises = timeline.routine().entries().size();
    assertThat(heard).filteredOn(Cue.EXERCISE_DONE::equals).hasSize(exercises - 1);
    assertThat(heard).filteredOn(Cue.SESSION_DONE::equals).hasSize(1);
  }

  private static void assertOnTime(Timeline timeline, int everyMillis, double within) {
    List<At> heard = played(timeline, everyMillis);
    List<Due> due = due(timeline);
    assertThat(heard).extracting(At::cue).isEqualTo(due.stream().map(Due::cue).toList());
    for (int i = 0; i < due.size(); i++) {
      assertThat(heard.get(i).seconds())
          .as("%s at %s", due.get(i).cue(), due.get(i).seconds())
          .isGreaterThanOrEqualTo(due.get(i).seconds() - 1e-6)
          .isCloseTo(due.get(i).seconds(), within(within));
    }
  }

  private static List<At> played(Timeline timeline, int everyMillis) {
    Listening listening = new Listening(timeline).play();
    return listening.pass(timeline.totalSeconds() + 5, everyMillis).all();
  }

  /** Written down from the steps alone, without a player. */
  private static List<Due> due(Timeline timeline) {
    List<Due> all = new ArrayList<>();
    List<Step> steps = timeline.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      all.add(new Due(step.start(), i == 0 ? Cue.GET_READY : opening(steps.get(i - 1), step)));
      for (int left = 1; left <= 3 && step.seconds() >= 5; left++) {
        all.add(new Due(step.end() - left, Cue.COUNT));
      }
      if (step.kind() == Step.Kind.HOLD && step.seconds() >= 20) {
        all.add(new Due(step.end() - step.seconds() / 2, Cue.HALF_WAY));
      }
    }
    all.add(new Due(timeline.totalSeconds(), Cue.SESSION_DONE));
    all.sort(Comparator.comparingDouble(Due::seconds));
    return all;
  }

  private static Cue opening(Step before, Step step) {
    return switch (step.kind()) {
      case GET_READY -> Cue.EXERCISE_DONE;
      case REST, BREAK -> Cue.REST;
      case SWITCH_SIDES -> Cue.SWITCH_SIDES;
      case MOVE, HOLD, REP ->
          !before.kind().isWork()
              ? Cue.GO
              : before.count().equals(step.count()) ? Cue.PHASE : Cue.REP;
    };
  }
}
