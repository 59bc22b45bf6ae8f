package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Side;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

class SidedWordsTests {
  private final StepWords steps = new StepWords(new Words());

  /** A cue once said "the other hand", whichever side was meant. */
  @Test
  void whatIsSaidKnowsItsSideAndTheSwitchSaysWhatIsSetUpAnew() {
    Timeline reach = TestCatalog.timeline("morning");
    List<String> cues = reach.steps().stream().map(steps::cue).toList();
    assertThat(cues).noneMatch(cue -> cue.contains("{") || cue.contains("("));
    for (Step step : reach.steps()) {
      String other = step.side().equals(Optional.of(Side.LEFT)) ? "right" : "left";
      if (step.kind().isWork() && step.side().isPresent()) {
        assertThat(steps.cue(step)).as(step.toString()).doesNotContain(other);
      }
    }
    Exercise far = TestCatalog.exercise("far-reach");
    String set = "Shift to the %s knee.";
    assertThat(steps.setup(far.start(), Optional.of(Side.LEFT))).contains(set.formatted("right"));
    assertThat(steps.setup(far.start(), Optional.empty())).contains(set.formatted("right (left)"));
    Step other =
        reach.steps().stream()
            .filter(step -> step.kind() == Step.Kind.SWITCH_SIDES)
            .filter(step -> step.entry().exercise().id().equals("far-reach"))
            .findFirst()
            .orElseThrow();
    assertThat(steps.cue(other)).endsWith(set.formatted("left"));
  }
}
