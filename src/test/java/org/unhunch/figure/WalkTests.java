package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.body.Motion;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** What no body does is seen in every frame of what ships, and seen at all. */
class WalkTests {
  @Test
  void noFrameShowsWhatNoBodyDoes() {
    for (Scene scene : Shipped.scenes()) {
      assertThat(Walk.faults(scene)).as(scene.name()).isEmpty();
    }
  }

  private static Pose allFours() {
    return Scene.all().stream()
        .filter(each -> each.name().equals("back-wave--whole"))
        .findFirst()
        .orElseThrow()
        .staging()
        .startPose();
  }

  private static Pose handAt(Pose pose, double x, double y, double z) {
    Reach reach = pose.reach(Limb.RIGHT_ARM);
    Target there = new Target.At(Target.Anchor.ROOM, new Vec(x, y, z));
    return with(pose, new Reach(there, reach.bend(), reach.tip()));
  }

  private static Pose with(Pose pose, Reach right) {
    Map<Limb, Reach> limbs = new EnumMap<>(pose.limbs());
    limbs.put(Limb.RIGHT_ARM, right);
    return new Pose(pose.trunk(), pose.carriage(), limbs);
  }

  private static List<String> faults(List<Prop> props, Pose... path) {
    List<Pose> poses = List.of(path);
    return Walk.faults(props, poses, new Motion(poses)).stream().map(Fault::what).toList();
  }

  @Test
  void aBodyThatKneelsWellHasNoFault() {
    assertThat(faults(List.of(), allFours())).isEmpty();
  }

  @Test
  void aHandInTheFloorAndAHandAboveItAreSeen() {
    Pose down = allFours();
    Reach right = down.reach(Limb.RIGHT_ARM);
    Optional<Vec> steep = Optional.of(new Vec(0.8, -0.6, 0));
    assertThat(faults(List.of(), with(down, new Reach(right.target(), right.bend(), steep))))
        .containsExactly("right hand in the floor");
    assertThat(faults(List.of(), handAt(allFours(), 13, 3.7, 9)))
        .containsExactly("right hand hovers above what it is on");
  }

  @Test
  void aPropInTheBodyIsSeen() {
    for (Prop.Kind kind :
        List.of(Prop.Kind.BLOCK, Prop.Kind.ROLLER, Prop.Kind.WALL, Prop.Kind.BALL)) {
      String in = "in the " + kind.name().toLowerCase(Locale.ROOT);
      Prop prop = new Prop(kind, new Vec(-2, 20, 0), 0, Prop.Layer.BEHIND);
      assertThat(faults(List.of(prop), allFours())).as(in).anyMatch(each -> each.endsWith(in));
    }
    Prop chair = new Prop(Prop.Kind.CHAIR, new Vec(-2, 0, 0), 0, Prop.Layer.BEHIND);
    assertThat(faults(List.of(chair), allFours())).contains("left thigh in the seat");
  }

  /** Its ends are well; it goes through the other arm between them. */
  @Test
  void whatGoesThroughTheBodyOnItsWayIsSeen() {
    Pose before = handAt(allFours(), 24, 18, -12);
    Pose beyond = handAt(allFours(), 0, 12, -8);
    for (Pose end : List.of(before, beyond)) {
      assertThat(faults(List.of(), end)).noneMatch(each -> each.contains("left"));
    }
    assertThat(faults(List.of(), before, beyond)).anyMatch(each -> each.contains("left"));
  }

  @Test
  void whatIsPlantedAndSlidesOrLeavesIsSeen() {
    Pose down = allFours();
    Motion lifts = new Motion(List.of(down, handAt(down, 15, 9, 9), down));
    Motion slides = new Motion(List.of(down, handAt(down, 15, 1.9, 9), down));
    assertThat(Walk.faults(List.of(), List.of(down), lifts))
        .extracting(Fault::what)
        .containsExactlyInAnyOrder("right hand slides", "right hand leaves what it is on");
    assertThat(Walk.faults(List.of(), List.of(down), slides))
        .extracting(Fault::what)
        .containsExactly("right hand slides");
  }
}
