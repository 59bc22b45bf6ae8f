package org.unhunch.ui.edit.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.edit.pose.Composed;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Phase;
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

  private Sketch standingStill() {
    Staging all = sketch.staging().orElseThrow();
    List<String> start = List.of(all.start());
    return sketch.with(
        List.of(
            Part.of(Phase.Kind.HOLD, "wait", 3, start),
            Part.of(Phase.Kind.MOVE, "raise", 3, start),
            Part.of(Phase.Kind.HOLD, "hold", 3, start),
            Part.of(Phase.Kind.MOVE, "lower", 3, start)));
  }

  /** A new pose was used by no step, and nothing said so. */
  @Test
  void aNewPoseGoesToTheFirstMoveThatGoesNowhereAndTheHoldAfterIt() {
    Sketch before = standingStill();
    String start = before.staging().orElseThrow().start();
    PoseChange change = PoseChange.another(SketchPoses.of(before).orElseThrow(), start);
    Sketch after = SketchPoses.put(before, change.next());
    assertThat(after.parts())
        .extracting(Part::path)
        .containsExactly(
            List.of(start), List.of(change.pose()), List.of(change.pose()), List.of(start));
  }

  @Test
  void aNewPoseDoesNotTakeAMoveThatGoesBackToTheStart() {
    String start = sketch.staging().orElseThrow().start();
    PoseChange first = PoseChange.another(SketchPoses.of(standingStill()).orElseThrow(), start);
    Sketch before = SketchPoses.put(standingStill(), first.next());
    PoseChange more = PoseChange.another(SketchPoses.of(before).orElseThrow(), start);
    assertThat(SketchPoses.put(before, more.next()).parts()).isEqualTo(before.parts());
  }

  @Test
  void aStepEndsInThePoseThatIsAddedForIt() {
    Sketch before = standingStill();
    SketchPoses.Added added =
        SketchPoses.another(before, before.staging().orElseThrow().start(), 2);
    assertThat(added.sketch().staging().orElseThrow().poses()).containsKey(added.pose());
    assertThat(added.sketch().parts().get(2).path()).containsExactly(added.pose());
    assertThat(added.sketch().parts().get(1)).isEqualTo(before.parts().get(1));
  }
}
