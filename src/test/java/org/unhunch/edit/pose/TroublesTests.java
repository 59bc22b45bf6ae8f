package org.unhunch.edit.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.pose.room.Bump;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Words;

/** What no body can do is said in words and can be mended; what limbs hold on to has a name. */
class TroublesTests {
  private static final Setting SIDE =
      new Setting(List.of(), Optional.empty(), new Vec(1, 0, 0), new Vec(0, 0, -1), false);
  private final Words words = new Words();
  private final Staging kneeling = Shipped.poses().get("cat-cow").plain();
  private final Pose flat = kneeling.startPose();
  private final Pose standing = Shipped.poses().get("wall-stretch").plain().startPose();

  private List<String> said(Pose pose) {
    return Troubles.of(pose, SIDE).stream().map(each -> words.text(each.what())).toList();
  }

  private static Pose drawn(Pose pose, Handle handle, Vec by) {
    Drag drag = new Drag(pose, handle, SIDE);
    return drag.to(drag.start().plus(by), Drag.Manner.CAUGHT).pose();
  }

  private List<String> holds(Pose pose, Handle handle) {
    return Hold.of(pose, handle, SIDE).stream().map(each -> words.text(each.name())).toList();
  }

  @Test
  void aHandThatStaysOnTheFloorAndCannotReachItIsMendedByLoweringTheChestOrLettingItHang() {
    Pose lifted = drawn(flat, Handle.CHEST, new Vec(-6, 12, 0));
    assertThat(said(lifted))
        .containsExactlyInAnyOrder(
            "Right hand can't reach the floor", "Left hand can't reach the floor");
    Trouble first = Troubles.of(lifted, SIDE).get(0);
    assertThat(first.repairs().stream().map(each -> words.text(each.says())))
        .containsExactly("Lower the chest", "Let it hang");
    Pose lowered = first.repairs().get(0).pose().orElseThrow();
    assertThat(Troubles.of(lowered, SIDE)).hasSizeLessThan(2);
    Pose hanging = first.repairs().get(1).pose().orElseThrow();
    assertThat(Troubles.of(hanging, SIDE)).hasSize(1);
  }

  @Test
  void aKneeThatBendsTheWrongWayIsTurnedRound() {
    Pose sits = drawn(standing, Handle.HIPS, new Vec(0, -8, 0));
    Reach old = sits.reach(Limb.RIGHT_LEG);
    Pose wrong =
        Posed.with(sits, Limb.RIGHT_LEG, new Reach(old.target(), new Vec(-1, 0, 0), old.tip()));
    assertThat(said(wrong)).containsExactly("Right knee bends the wrong way");
    Trouble.Repair repair = Troubles.of(wrong, SIDE).get(0).repairs().get(0);
    assertThat(said(repair.pose().orElseThrow())).isEmpty();
  }

  @Test
  void hipsInTheFloorAreRaised() {
    Pose low =
        Posed.withHips(Shipped.poses().get("press-up").plain().startPose(), new Vec(0, 1, 0));
    assertThat(said(low)).contains("The hips go into the floor");
    assertThat(said(Troubles.of(low, SIDE).get(0).repairs().get(0).pose().orElseThrow()))
        .doesNotContain("The hips go into the floor");
  }

  @Test
  void whatGoesThroughAWallOrAChairIsSaidAndTakenOut() {
    Prop wall = new Prop(Prop.Kind.WALL, new Vec(0, 0, 22), 0, Prop.Layer.BEHIND);
    Setting walled = new Setting(List.of(wall), Optional.empty(), SIDE.right(), SIDE.away(), false);
    assertThat(Troubles.of(standing, walled)).isEmpty();
    Drag drag = new Drag(standing, Handle.RIGHT_HAND, SIDE);
    Pose through = drag.to(new Vec(drag.start().x(), 70, 27), Drag.Manner.LOOSE).pose();
    Trouble trouble = Troubles.of(through, walled).get(0);
    assertThat(words.text(trouble.what())).isEqualTo("This goes through the wall: Right hand");
    Pose out = trouble.repairs().get(0).pose().orElseThrow();
    assertThat(Troubles.of(out, walled)).hasSizeLessThan(Troubles.of(through, walled).size());

    Staging sitting = Shipped.poses().get("chair-thoracic-extension").plain();
    Setting chair =
        new Setting(sitting.props(), Optional.empty(), SIDE.right(), SIDE.away(), false);
    Pose sunk =
        Posed.withHips(
            sitting.startPose(), sitting.startPose().trunk().hips().minus(new Vec(0, 5, 0)));
    assertThat(Troubles.of(sunk, chair).stream().map(each -> words.text(each.what())))
        .contains("This goes through the chair: Hips");
  }

  @Test
  void noShippedPoseGoesThroughWhatStandsAroundIt() {
    for (Choreography each : Shipped.poses().values()) {
      List<Staging> all = new ArrayList<>(each.levels().values());
      all.add(each.plain());
      for (Staging staging : all) {
        Vec home = Skeleton.of(staging.startPose()).spine().hips().at();
        staging
            .poses()
            .forEach(
                (name, pose) -> {
                  Skeleton body = Skeleton.of(pose);
                  Vec hips = body.spine().hips().at();
                  List<Prop> props =
                      staging.props().stream().map(it -> Props.moved(it, home, hips)).toList();
                  assertThat(Bump.of(body, props)).as(each.exerciseId() + " " + name).isEmpty();
                });
      }
    }
  }

  @Test
  void whatHasCaughtALimbIsShownByALine() {
    Drag drag = new Drag(standing, Handle.RIGHT_HAND, SIDE);
    Drag.Drawn up = drag.to(drag.start().plus(new Vec(0, 60, 0)), Drag.Manner.CAUGHT);
    assertThat(words.text(up.caught().orElseThrow())).isEqualTo("straight up");
    Guide line = Guide.of(up, Handle.RIGHT_HAND, SIDE).orElseThrow();
    assertThat(line.to().minus(line.from()).unit().y()).isGreaterThan(0.99);
    Drag.Drawn loose = drag.to(drag.start().plus(new Vec(0, 60, 0)), Drag.Manner.LOOSE);
    assertThat(Guide.of(loose, Handle.RIGHT_HAND, SIDE)).isEmpty();
  }

  @Test
  void whatAHandDoesAndCanDoHasAName() {
    assertThat(holds(flat, Handle.RIGHT_HAND)).startsWith("stays on the floor", "free");
    Pose up = drawn(standing, Handle.RIGHT_HAND, new Vec(0, 60, 0));
    assertThat(holds(up, Handle.RIGHT_HAND)).startsWith("straight up", "free");
    for (Hold each : Hold.of(flat, Handle.RIGHT_HAND, SIDE)) {
      assertThat(words.text(Hold.now(each.pose(), Handle.RIGHT_HAND, SIDE).orElseThrow()))
          .isEqualTo(words.text(each.name()));
    }
    assertThat(holds(flat, Handle.HEAD)).isEmpty();
  }

  @Test
  void aHandIsCaughtByAWallNearByAndStaysThereWhileTheHipsMove() {
    Prop wall = new Prop(Prop.Kind.WALL, new Vec(0, 0, 22), 0, Prop.Layer.BEHIND);
    Setting front =
        new Setting(List.of(wall), Optional.empty(), new Vec(0, 0, -1), new Vec(-1, 0, 0), false);
    Drag drag = new Drag(standing, Handle.RIGHT_HAND, front);
    Vec near = new Vec(drag.start().x(), 80, 19);
    Drag.Drawn drawn = drag.to(near, Drag.Manner.CAUGHT);
    assertThat(words.text(drawn.caught().orElseThrow())).isEqualTo("on the wall");
    Drag hips = new Drag(drawn.pose(), Handle.HIPS, front);
    Pose lower = hips.to(hips.start().plus(new Vec(0, -4, 0)), Drag.Manner.CAUGHT).pose();
    Vec hand = Skeleton.of(lower).limb(Limb.RIGHT_ARM).end();
    assertThat(hand.distance(Skeleton.of(drawn.pose()).limb(Limb.RIGHT_ARM).end()))
        .isLessThan(0.02);
  }

  @Test
  void aKneePutOnTheFloorKneelsAndTheBodyComesDownWithIt() {
    Pose row = Shipped.poses().get("standing-row").plain().startPose();
    Pose one = new Drag(row, Handle.RIGHT_KNEE, SIDE).down().pose();
    assertThat(one.reach(Limb.RIGHT_LEG).target()).isInstanceOf(Target.Kneel.class);
    assertThat(one.trunk().hips().y()).isLessThan(row.trunk().hips().y() - 10);
  }

  @Test
  void slidersSetOneThingAndSayWhereTheyAre() {
    for (Slide slide : Slide.values()) {
      Pose much = slide.in(standing, 60);
      assertThat(slide.of(much)).isEqualTo(60);
      assertThat(slide.in(standing, slide.of(standing))).isEqualTo(standing);
      assertThat(slide.of(slide.in(standing, -1000))).isEqualTo(-slide.most());
      assertThat(words.text(slide.said(much))).isNotBlank();
    }
    assertThat(words.text(Slide.TURN.said(Slide.TURN.in(standing, -58)))).isEqualTo("58° left");
    assertThat(words.text(Slide.BACK.said(Slide.BACK.in(standing, 30))))
        .isEqualTo("a little rounded");
  }

  @Test
  void aPoseInBetweenIsPassedOnTheWayAndCanBeTakenOutAgain() {
    Pose halfway = Composed.halfway(flat, kneeling.poses().get("cat"), "cat");
    Staging with = PoseChange.between(kneeling, "cat", halfway).next();
    assertThat(with.phases().get("round up")).containsExactly("cat 2", "cat");
    assertThat(with.phases().get("cat")).containsExactly("cat");
    assertThat(PoseChange.isOnTheWay(with, "cat 2")).isTrue();
    assertThat(PoseChange.isOnTheWay(with, "cat")).isFalse();
    Staging out = PoseChange.out(with, "cat 2").next();
    assertThat(out).isEqualTo(kneeling);
    assertThat(PoseChange.way(with, "cat")).containsExactly("flat", "cat 2", "cat");
  }

  @Test
  void aLimbIsCopiedToTheOtherSideInTheMirror() {
    Pose up = drawn(standing, Handle.RIGHT_HAND, new Vec(0, 60, 0));
    Pose both = Composed.put(up, Handle.LEFT_HAND, up, Handle.RIGHT_HAND);
    assertThat(both.reach(Limb.LEFT_ARM)).isEqualTo(up.reach(Limb.RIGHT_ARM).mirrored());
    assertThat(Composed.put(up, Handle.LEFT_FOOT, up, Handle.RIGHT_HAND)).isEqualTo(up);
  }
}
