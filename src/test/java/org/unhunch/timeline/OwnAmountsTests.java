package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unhunch.testing.Fixtures.PACING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.level;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.message.BrokenRule;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.testing.Fixtures;

/** What a routine has of its own: rests between exercises, and another order of sides. */
class OwnAmountsTests {
  private final Exercise lean =
      exercise("lean", level("plain").hold("lean", 5).sides(Side.Pair.LEFT_RIGHT).build());
  private final Exercise stay = Fixtures.hold("stay", 20, 1);
  private final Routine.Entry first = entry(stay);

  private static Routine.Entry entry(Exercise of) {
    return new Routine.Entry(of, of.start());
  }

  private Timeline timeline(Routine.Entry... entries) {
    return Timeline.of(Fixtures.routine("r", stay).withEntries(List.of(entries)), PACING);
  }

  @Test
  void aRestComesBeforeTheGetReadyOfItsExerciseAndCounts() {
    Routine.Entry rested = entry(lean).resting(List.of(new Rest(40, "Drink.", false)));
    Timeline timeline = timeline(first, rested);
    Step rest = timeline.steps().get(timeline.firstStepOf(1));
    assertThat(rest.kind()).isEqualTo(Step.Kind.BREAK);
    assertThat(rest.seconds()).isEqualTo(40);
    assertThat(rest.waits()).isFalse();
    assertThat(timeline.getReadyOf(1).kind()).isEqualTo(Step.Kind.GET_READY);
    assertThat(timeline.totalSeconds()).isEqualTo(timeline(first, entry(lean)).totalSeconds() + 40);
    assertThat(timeline.secondsOf(0) + timeline.secondsOf(1)).isEqualTo(timeline.totalSeconds());
  }

  @Test
  void aRestMayWait() {
    Timeline timeline = timeline(first.resting(List.of(new Rest(10, "", true))));
    assertThat(timeline.steps().get(0).waits()).isTrue();
    assertThat(timeline.getReadyOf(0).waits()).isFalse();
  }

  @Test
  void restsStandInARowAndAfterTheLastExerciseOutsideOfIt() {
    Rest drink = new Rest(40, "Drink.", false);
    Rest sit = new Rest(10, "Sit.", true);
    Routine routine =
        new Routine("r", "R", "Any.", List.of(drink, sit, first, entry(lean), sit, drink));
    Timeline timeline = Timeline.of(routine, PACING);
    List<Step> steps = timeline.steps();
    assertThat(steps.stream().flatMap(each -> each.rest().stream()))
        .containsExactly(drink, sit, sit, drink);
    assertThat(timeline.getReadyOf(0)).isEqualTo(steps.get(2));
    int last = steps.size() - 1;
    assertThat(steps.get(last - 1).isClosing() && steps.get(last).isClosing()).isTrue();
    assertThat(timeline.secondsOf(0) + timeline.secondsOf(1) + 50)
        .isEqualTo(timeline.totalSeconds())
        .isEqualTo(Timeline.secondsOf(routine.items(), PACING));
    assertThat(timeline.afterExercise(timeline.firstStepOf(1))).isEqualTo(last - 1);
    assertThat(timeline.isLast(last - 1, true)).isTrue();
    assertThat(timeline.isLast(last - 1, false)).isFalse();
  }

  @Test
  void theOtherSideMayComeFirstOrBothTakeTurns() {
    Side.Pair pair = Side.Pair.LEFT_RIGHT.from(Side.RIGHT);
    assertThat(sides(entry(lean).inOrder(pair, Side.Succession.WHOLE)))
        .containsExactly(Side.RIGHT, Side.LEFT);
    Routine.Entry turns = entry(lean).inOrder(Side.Pair.LEFT_RIGHT, Side.Succession.ALTERNATE);
    assertThat(Timeline.secondsOf(turns, PACING)).isEqualTo(12);
    assertThatThrownBy(() -> entry(lean).inOrder(Side.Pair.FORWARD_BACKWARD, Side.Succession.WHOLE))
        .isInstanceOf(BrokenRule.class);
    assertThatThrownBy(() -> entry(stay).inOrder(Side.Pair.NONE, Side.Succession.ALTERNATE))
        .isInstanceOf(BrokenRule.class);
  }

  private List<Side> sides(Routine.Entry entry) {
    return timeline(entry).steps().stream()
        .filter(each -> each.kind().isWork())
        .map(each -> each.side().orElseThrow())
        .toList();
  }
}
