package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.range;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.resume.StepName;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.LevelBuilder;

/**
 * What holds of repetitions on sides in whatever order: each is done once, and its time counted.
 */
class OrderOfSidesTests {
  private static final int CASES = 80;

  /** An exercise with its timeline, by the clock or at the person's own pace. */
  record Done(Level level, Timeline timeline) {
    static Done of(Random random) {
      LevelBuilder builder = Fixtures.level("any").move("go", 1 + random.nextInt(4));
      if (random.nextBoolean()) {
        builder.hold("stay", 1 + random.nextInt(9));
      }
      int sets = 1 + random.nextInt(3);
      builder.reps(1 + random.nextInt(5)).sets(range(sets, sets), 1 + random.nextInt(20));
      if (random.nextBoolean()) {
        builder.rest(1 + random.nextInt(9));
      }
      Side.Pair pair = Side.Pair.values()[random.nextInt(Side.Pair.values().length)];
      builder.sides(pair);
      if (pair != Side.Pair.NONE && random.nextInt(3) > 0) {
        builder.alternating();
      }
      Level level = builder.build();
      Routine routine = Fixtures.routine("one", exercise("any", level));
      Set<String> own = random.nextBoolean() ? Set.of("any") : Set.of();
      return new Done(level, Timeline.of(routine, Fixtures.PACING, own));
    }

    boolean alternates() {
      return level.order() == Side.Succession.ALTERNATE;
    }

    List<Optional<Side>> sides() {
      return level.sides().sides();
    }

    /** Each repetition that is worked on, once, in the order in which it is. */
    List<Step.Count> reps() {
      return timeline.steps().stream()
          .filter(each -> each.kind().isWork())
          .map(Step::count)
          .distinct()
          .toList();
    }

    boolean isOwnPace() {
      return timeline.steps().stream().anyMatch(Step::waits);
    }
  }

  static Stream<Done> cases() {
    Random random = new Random(7);
    return Stream.generate(() -> Done.of(random)).limit(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachRepetitionIsDoneOnceOnEachSideInItsTurn(Done done) {
    List<Step.Count> expected = new ArrayList<>();
    int sets = done.level().doses().get(0).sets().now();
    int reps = done.level().doses().get(0).reps().now();
    for (int set = 1; set <= sets; set++) {
      for (int turn = 0; turn < reps * done.sides().size(); turn++) {
        int each = done.alternates() ? turn / done.sides().size() : turn % reps;
        int side = done.alternates() ? turn % done.sides().size() : turn / reps;
        expected.add(new Step.Count(set, sets, each + 1, reps, done.sides().get(side)));
      }
    }
    assertThat(done.reps()).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStepHasANameOfItsOwn(Done done) {
    Set<StepName> names = new HashSet<>();
    assertThat(done.timeline().steps()).allMatch(each -> names.add(StepName.of(each)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTimeThatIsToldWithoutStepsIsThatOfTheSteps(Done done) {
    if (!done.isOwnPace()) {
      List<Step> steps = done.timeline().steps();
      Routine.Entry entry = steps.get(0).entry();
      assertThat(Timeline.secondsOf(entry, Fixtures.PACING))
          .isEqualTo(done.timeline().totalSeconds() - steps.get(0).seconds());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatLiesBetweenLeadsToTheSideThatComes(Done done) {
    List<Step> steps = done.timeline().steps();
    for (int i = 0; i + 1 < steps.size(); i++) {
      Step step = steps.get(i);
      if (!step.kind().isWork()) {
        assertThat(steps.get(i + 1).count()).isEqualTo(step.count());
      } else if (!done.isOwnPace() && steps.get(i + 1).kind().isWork()) {
        assertThat(steps.get(i + 1).count().side()).isEqualTo(step.count().side());
      }
      if (step.kind() == Step.Kind.SWITCH_SIDES) {
        assertThat(step.seconds()).isEqualTo(done.alternates() ? 2 : 5);
        assertThat(steps.get(i - 1).count().side()).isNotEqualTo(step.count().side());
      }
    }
  }
}
