package org.unhunch.ui.edit.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.edit.pose.Composed;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Staging;
import org.unhunch.testing.Shipped;

/** The poses of an exercise that is being made go to their screen and come back. */
class SketchPosesTests {
  private final Exercise exercise = Shipped.catalog().exercise("cat-cow").orElseThrow();
  private final Sketch sketch =
      new Original(exercise, exercise.start(), Optional.of(Shipped.poses().get("cat-cow")))
          .copy("Mine");

  @Test
  void whatIsNotChangedIsTheSameExercise() {
    assertThat(SketchPoses.put(sketch, SketchPoses.of(sketch).orElseThrow())).isSameAs(sketch);
  }

  @Test
  void aStepGoesThroughThePoseThatIsPutInBetween() {
    Staging ways = SketchPoses.of(sketch).orElseThrow();
    var path = sketch.parts().get(0).path();
    String end = path.get(path.size() - 1);
    Staging made =
        PoseChange.between(
                ways, end, Composed.halfway(ways.startPose(), ways.poses().get(end), end))
            .next();
    Sketch after = SketchPoses.put(sketch, made);
    assertThat(after.parts().get(0).path()).containsExactly(end + " 2", end);
    assertThat(after.parts().get(1)).isEqualTo(sketch.parts().get(1));
    assertThat(after.staging().orElseThrow().poses()).containsKey(end + " 2");
  }
}
