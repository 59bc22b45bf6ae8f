package org.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/** How a body goes from pose to pose. */
class MotionTests {
  private static final double MOMENT = 1e-4;

  private static Reach at(double x, double y, double z, Vec bend) {
    return new Reach(
        new Target.At(Target.Anchor.ROOM, new Vec(x, y, z)), bend, Optional.of(new Vec(1, 0, 0)));
  }

  /** Standing, with the arms hanging. */
  private static Pose standing(double pitch, double nod, double left, double right) {
    Map<Limb, Reach> limbs = new EnumMap<>(Limb.class);
    limbs.put(Limb.LEFT_LEG, at(left, 2.9, -5, new Vec(1, 0, 0)));
    limbs.put(Limb.RIGHT_LEG, at(right, 2.9, 5, new Vec(1, 0, 0)));
    Trunk.Bow bow = new Trunk.Bow(0, 0, 0, 0);
    Trunk trunk = new Trunk(new Vec((left + right) / 2, 46, 0), pitch, 0, 0, 0, bow);
    return new Pose(trunk, new Carriage(nod, 0, 0, 0, 0), with(limbs, new Vec(0, -1, 0.1)));
  }

  private static Map<Limb, Reach> with(Map<Limb, Reach> legs, Vec arms) {
    Map<Limb, Reach> limbs = new EnumMap<>(legs);
    for (Limb limb : Limb.values()) {
      if (limb.isArm()) {
        Vec way = limb.isRight() ? arms : arms.mirrored();
        Target target = new Target.Along(Target.Anchor.CHEST, way, 0.9);
        limbs.put(limb, new Reach(target, new Vec(-1, 0, 0.2), Optional.empty()));
      }
    }
    return limbs;
  }

  private static Pose arms(Pose pose, Vec way) {
    return new Pose(pose.trunk(), pose.carriage(), with(pose.limbs(), way));
  }

  /** On the back, the hands on the floor at the given way along it. */
  private static Pose lying(double hands) {
    Map<Limb, Reach> limbs = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      double side = limb.isRight() ? 1 : -1;
      Vec bend = limb.isArm() ? new Vec(0, -0.6, side) : new Vec(1, 0, 0);
      limbs.put(limb, limb.isArm() ? at(hands, 1.9, side * 19, bend) : at(28, 2.9, side * 5, bend));
    }
    Trunk trunk = new Trunk(new Vec(6, 5.6, 0), 180, 0, 0, 0, new Trunk.Bow(0, 0, 0, 0));
    return new Pose(trunk, new Carriage(0, 0, 0, 0, 0), limbs);
  }

  private static Vec hand(Motion motion, double time) {
    return motion.after(time, 0).limb(Limb.RIGHT_ARM).end();
  }

  @Test
  void beginsAndEndsExactlyInItsPoses() {
    Pose from = standing(90, 0, 0, 0);
    Pose to = arms(standing(60, 30, 0, 0), new Vec(1, 0, 0.2));
    Motion motion = new Motion(List.of(from, arms(from, new Vec(0.5, -1, 0)), to));
    assertThat(motion.after(0, 0)).isEqualTo(Skeleton.of(from));
    assertThat(motion.after(1, 0)).isEqualTo(Skeleton.of(to));
    assertThat(hand(motion, 1 - 1e-6).distance(hand(motion, 1))).isLessThan(1e-3);
    assertThat(hand(motion, 1e-6).distance(hand(motion, 0))).isLessThan(1e-3);
  }

  /** All parts once went at the same time, as those of a machine do. */
  @Test
  void theChestLeadsAndHeadAndHandsFollow() {
    Pose from = standing(90, 0, 0, 0);
    Pose to = arms(standing(50, 40, 0, 0), new Vec(1, 0, 0.1));
    Motion motion = new Motion(from, to);
    Motion other = new Motion(from, arms(from, new Vec(1, 0, 0.1)));
    Skeleton early = motion.after(0.3, 0);
    double chest = share(from, to, early, body -> pitch(body.spine().at(0.5).basis().up()));
    double head = share(from, to, early, MotionTests::nod);
    double arm = share(from, to, early, MotionTests::raised);
    double alone = share(from, to, other.after(0.3, 0), MotionTests::raised);
    assertThat(chest).isGreaterThan(1.2 * head);
    assertThat(chest).isGreaterThan(1.2 * arm);
    assertThat(alone).as("an arm that moves alone waits for nothing").isGreaterThan(1.2 * arm);
  }

  private static double nod(Skeleton body) {
    return pitch(body.head().basis().up()) - pitch(body.spine().neck().basis().up());
  }

  private static double pitch(Vec up) {
    return Math.atan2(up.x(), up.y());
  }

  private static double raised(Skeleton body) {
    Chain arm = body.limb(Limb.RIGHT_ARM);
    Vec way = body.spine().at(Trunks.CHEST).basis().in(arm.end().minus(arm.root()));
    return Math.atan2(way.x(), -way.y());
  }

  private static double share(Pose from, Pose to, Skeleton body, ToDoubleFunction<Skeleton> part) {
    double first = part.applyAsDouble(Skeleton.of(from));
    return (part.applyAsDouble(body) - first) / (part.applyAsDouble(Skeleton.of(to)) - first);
  }

  /** The speed once jumped at each pose on the way, and a gentle stop at each would be as wrong. */
  @Test
  void aPoseOnTheWayIsPassedAtOneSpeedWithoutAStop() {
    Pose from = standing(90, 0, 0, 0);
    Pose via = arms(from, new Vec(0.8, -0.9, 0.3));
    Pose to = arms(standing(80, 0, 0, 0), new Vec(1, 0.4, 0.9));
    Motion motion = new Motion(List.of(from, via, to));
    double at = 0;
    double nearest = Double.MAX_VALUE;
    Vec goal = Skeleton.of(via).limb(Limb.RIGHT_ARM).end();
    for (double time = 0; time <= 1; time += 1e-4) {
      double away = hand(motion, time).distance(goal);
      at = away < nearest ? time : at;
      nearest = Math.min(nearest, away);
    }
    assertThat(nearest).isLessThan(0.01);
    Vec before = hand(motion, at - MOMENT).minus(hand(motion, at - 2 * MOMENT));
    Vec after = hand(motion, at + 2 * MOMENT).minus(hand(motion, at + MOMENT));
    assertThat(before.minus(after).length()).isLessThan(0.05 * before.length());
    double average = 40 * MOMENT;
    assertThat(before.length()).isGreaterThan(average);
  }

  /** What is let go of once flew off at the speed that the chest had by then. */
  @Test
  void aHandThatIsLetGoOfLeavesTheFloorGently() {
    Pose down = lying(-20);
    Map<Limb, Reach> limbs = new EnumMap<>(down.limbs());
    Vec up = new Vec(1, 0, 0.2);
    limbs = with(limbs, up);
    Trunk trunk = new Trunk(new Vec(6, 5.6, 0), 130, 0, 0, 0, new Trunk.Bow(10, 20, 0, 0));
    Pose risen = new Pose(trunk, down.carriage(), limbs);
    Motion motion = new Motion(List.of(lying(0), down, risen));
    double fastest = 0;
    for (double time = 0.01; time < 1; time += 0.01) {
      Vec last = hand(motion, time - 0.01);
      Vec change =
          hand(motion, time + 0.01).minus(hand(motion, time)).minus(hand(motion, time).minus(last));
      fastest = Math.max(fastest, change.length());
    }
    assertThat(fastest).isLessThan(0.5);
  }

  /** Hands once rose from the floor between two places on it, and elbows turned over in a frame. */
  @Test
  void handsSlideOnTheFloorFromPlaceToPlaceAndElbowsGoAlong() {
    for (double[] way : new double[][] {{6, -46}, {-46, 6}, {0, -30}}) {
      Motion motion = new Motion(lying(way[0]), lying(way[1]));
      Vec elbow = motion.after(0, 0).limb(Limb.RIGHT_ARM).mid();
      for (double time = 0; time <= 1; time += 0.005) {
        Chain arm = motion.after(time, 0).limb(Limb.RIGHT_ARM);
        assertThat(arm.end().y()).isCloseTo(1.9, within(0.05));
        assertThat(arm.tip().y()).isCloseTo(0, within(0.05));
        assertThat(arm.mid().y()).isGreaterThan(1.5);
        assertThat(arm.mid().distance(elbow)).isLessThan(0.9);
        elbow = arm.mid();
      }
    }
  }

  /** Both feet once glided at a time, through the floor or on it. */
  @Test
  void feetStepOneAfterTheOther() {
    Motion motion = new Motion(standing(90, 0, 0, 0), standing(90, 0, 16, -10));
    int both = 0;
    double highest = 0;
    for (double time = 0; time <= 1; time += 0.01) {
      double left = motion.after(time, 0).limb(Limb.LEFT_LEG).end().y();
      double right = motion.after(time, 0).limb(Limb.RIGHT_LEG).end().y();
      both += left > 3.2 && right > 3.2 ? 1 : 0;
      highest = Math.max(highest, left);
      assertThat(Math.min(left, right)).isGreaterThan(2.8);
    }
    assertThat(both).isZero();
    assertThat(highest).isGreaterThan(4);
  }

  @Test
  void aCircleGoesSteadilyRound() {
    Pose from = standing(90, 0, 0, 0);
    double[][] ways = {{0.5, -1, 0.5}, {1, -0.6, 0}, {0.5, -1, -0.5}, {0.2, -1, 0}};
    List<Pose> poses = new ArrayList<>();
    for (int i = 0; i <= 4; i++) {
      double[] way = ways[i % 4];
      poses.add(arms(from, new Vec(way[0], way[1], way[2])));
    }
    Motion motion = new Motion(poses);
    double slowest = Double.MAX_VALUE;
    double fastest = 0;
    for (double time = 0; time < 1; time += 0.01) {
      double speed = hand(motion, time + 1e-4).distance(hand(motion, time));
      slowest = Math.min(slowest, speed);
      fastest = Math.max(fastest, speed);
    }
    assertThat(fastest).isLessThan(2.5 * slowest);
    Vec end = hand(motion, 1).minus(hand(motion, 1 - MOMENT));
    Vec start = hand(motion, MOMENT).minus(hand(motion, 0));
    assertThat(end.minus(start).length()).isLessThan(0.05 * start.length());
  }
}
