package org.unhunch.routine.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.Side;
import org.unhunch.testing.Refusal;

/** What a pose is, what its mirror image is, and what it cannot be. */
class PoseTests {
  private static final Vec POINT = new Vec(1, 2, 3);
  private static final Vec MIRRORED = new Vec(1, 2, -3);

  private static Pose pose(double arm) {
    Map<Limb, Reach> limbs = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      limbs.put(limb, new Reach(new Target.At(Target.Anchor.ROOM, POINT), POINT, Optional.empty()));
    }
    Target along = new Target.Along(Target.Anchor.CHEST, POINT, arm);
    limbs.put(Limb.LEFT_ARM, new Reach(along, POINT, Optional.of(POINT)));
    limbs.put(Limb.RIGHT_LEG, new Reach(new Target.Kneel(POINT, POINT), POINT, Optional.empty()));
    Trunk trunk = new Trunk(POINT, 10, 20, 30, 40, new Trunk.Bow(1, 2, 3, 4));
    return new Pose(trunk, new Carriage(5, 6, 7, 0.8, 0.9), limbs);
  }

  @Test
  void aMirrorImageHasLeftAndRightChanged() {
    Pose mirrored = pose(0.5).mirrored();
    assertThat(mirrored.trunk())
        .isEqualTo(new Trunk(MIRRORED, 10, -20, -30, -40, new Trunk.Bow(1, 2, -3, -4)));
    assertThat(mirrored.carriage()).isEqualTo(new Carriage(5, -6, -7, 0.8, 0.9));
    assertThat(mirrored.reach(Limb.RIGHT_ARM))
        .isEqualTo(
            new Reach(
                new Target.Along(Target.Anchor.CHEST, MIRRORED, 0.5),
                MIRRORED,
                Optional.of(MIRRORED)));
    assertThat(mirrored.reach(Limb.LEFT_LEG).target())
        .isEqualTo(new Target.Kneel(MIRRORED, MIRRORED));
    assertThat(mirrored.reach(Limb.LEFT_ARM).target())
        .isEqualTo(new Target.At(Target.Anchor.ROOM, MIRRORED));
    assertThat(mirrored.mirrored()).isEqualTo(pose(0.5));
  }

  @ParameterizedTest
  @EnumSource(Limb.class)
  void everyLimbHasItsOther(Limb limb) {
    assertThat(limb.other().other()).isEqualTo(limb);
    assertThat(limb.other().isArm()).isEqualTo(limb.isArm());
    assertThat(limb.other().isRight()).isNotEqualTo(limb.isRight());
    assertThat(limb.isArm()).isEqualTo(limb.name().endsWith("ARM"));
    assertThat(limb.isRight()).isEqualTo(limb.name().startsWith("RIGHT"));
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void aRegionOnOneSideHasItsOther(Region region) {
    assertThat(region.mirrored().mirrored()).isEqualTo(region);
    boolean sided = region.name().matches("(LEFT|RIGHT)_.*");
    assertThat(region.mirrored() != region).isEqualTo(sided);
  }

  @Test
  void aPoseNeedsAllItsLimbs() {
    Pose whole = pose(0.5);
    Map<Limb, Reach> three = new EnumMap<>(whole.limbs());
    three.remove(Limb.LEFT_LEG);
    refuses(() -> new Pose(whole.trunk(), whole.carriage(), three), "a pose needs its LEFT_LEG");
  }

  @Test
  void everyNumberHasItsRange() {
    Trunk.Bow straight = new Trunk.Bow(180, -180, 180, -180);
    for (int sign = -1; sign <= 1; sign += 2) {
      int past = sign;
      assertThatCode(() -> new Trunk(POINT, past * 360, 0, 0, past * 360, straight))
          .doesNotThrowAnyException();
      refuses(() -> new Trunk(POINT, past * 361, 0, 0, 0, straight), "from -360");
      refuses(() -> new Trunk.Bow(past * 181, 0, 0, 0), "from -180");
      assertThatCode(() -> new Carriage(past * 120, 0, past * 120, past, past))
          .doesNotThrowAnyException();
      refuses(() -> new Carriage(0, past * 121, 0, 0, 0), "from -120");
      refuses(() -> new Carriage(0, 0, 0, past * 1.01, 0), "blades");
      refuses(() -> new Carriage(0, 0, 0, 0, past * 1.01), "shrug");
      refuses(() -> new View(past * 361, 0, View.Focus.WHOLE), "turn");
      refuses(() -> new Prop(Prop.Kind.MAT, POINT, past * 361, Prop.Layer.BEHIND), "turn");
    }
    assertThat(new View(-360, 90, View.Focus.WHOLE).tilt()).isEqualTo(90);
    assertThat(new View(360, 0, View.Focus.WHOLE).turn()).isEqualTo(360);
    refuses(() -> new View(0, -0.1, View.Focus.WHOLE), "tilt");
    View two = new View(0, 0, View.Focus.WHOLE, Optional.of(new View(90, 0, View.Focus.WHOLE)));
    refuses(() -> new View(0, 0, View.Focus.WHOLE, Optional.of(two)), "beside");
    refuses(() -> new View(0, 90.1, View.Focus.WHOLE), "tilt");
    assertThat(new Prop(Prop.Kind.MAT, POINT, -360, Prop.Layer.BEHIND).turn()).isEqualTo(-360);
  }

  @Test
  void aHandOpensAndClosesOnTheWay() {
    Hand thumbUp = new Hand(new Vec(0, 1, 0.5), 0);
    Hand fist = new Hand(Hand.FLAT.thumb(), 1);
    assertThat(thumbUp.toward(fist, 0.5)).isEqualTo(new Hand(new Vec(0, 0.5, 0.25), 0.5));
    assertThat(thumbUp.mirrored()).isEqualTo(new Hand(new Vec(0, 1, -0.5), 0));
    Target.At there = new Target.At(Target.Anchor.ROOM, POINT);
    assertThat(new Reach(there, POINT, Optional.empty(), thumbUp).mirrored().hand())
        .isEqualTo(thumbUp.mirrored());
    refuses(() -> new Hand(POINT, 1.01), "fist");
    refuses(() -> new Hand(POINT, -0.01), "fist");
  }

  @Test
  void aDirectionHasALength() {
    Vec none = new Vec(0, 0, 1e-6);
    Target.At there = new Target.At(Target.Anchor.ROOM, POINT);
    refuses(() -> new Reach(there, none, Optional.empty()), "bend");
    refuses(() -> new Reach(there, POINT, Optional.of(none)), "tip");
    refuses(() -> new Target.Along(Target.Anchor.CHEST, none, 1), "along");
    refuses(() -> new Target.Along(Target.Anchor.CHEST, POINT, 0), "reach");
    refuses(() -> new Target.Along(Target.Anchor.CHEST, POINT, 1.01), "reach");
    assertThat(new Target.Along(Target.Anchor.CHEST, POINT, 1).extent()).isEqualTo(1);
    refuses(() -> new Target.Kneel(POINT, none), "shin");
  }

  private static void refuses(Runnable maker, String why) {
    assertThat(Refusal.of(maker)).contains(why);
  }

  @Test
  void aStagingKnowsItsPoses() {
    Map<String, Pose> poses = Map.of("up", pose(0.5), "down", pose(0.6));
    Staging staging = staging(poses, "up", Map.of("lift", List.of("down", "up")));
    assertThat(staging.startPose()).isEqualTo(pose(0.5));
    assertThat(staging.path("lift")).containsExactly(pose(0.6), pose(0.5));
    assertThat(staging.end("lift")).contains(pose(0.5));
    assertThat(staging.end("hold")).isEmpty();
    refuses(() -> staging(poses, "off", Map.of()), "'off'");
    refuses(() -> staging(poses, "up", Map.of("lift", List.of("off"))), "needs a pose 'off'");
    refuses(() -> staging(poses, "up", Map.of("lift", List.of())), "must not be empty");
    Choreography all =
        new Choreography("a", staging, Map.of("easy", staging(poses, "down", Map.of())));
    assertThat(all.level("easy").start()).isEqualTo("down");
    assertThat(all.level("hard")).isSameAs(staging);
  }

  private static Staging staging(
      Map<String, Pose> poses, String start, Map<String, List<String>> phases) {
    View view = new View(0, 0, View.Focus.WHOLE);
    return new Staging(
        view, Side.LEFT, Staging.Joint.HAND, List.of(), Set.of(), List.of(), poses, start, phases);
  }
}
