package org.unhunch.edit.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/** Poses that differ in one respect from others, in numbers as one would write them. */
final class Posed {
  /** So far hips may be from where their pose has them, and still nobody sees it. */
  private static final double SAME = 0.03;

  /** How often hips are let go where they are pulled to. */
  private static final int ROUNDS = 6;

  private static final double POINT = 100;
  private static final double DIRECTION = 1000;

  private Posed() {}

  static Pose with(Pose pose, Limb limb, Reach reach) {
    Map<Limb, Reach> limbs = new EnumMap<>(pose.limbs());
    limbs.put(limb, reach);
    return new Pose(pose.trunk(), pose.carriage(), limbs, pose.from());
  }

  static Pose with(Pose pose, Trunk trunk) {
    return new Pose(trunk, pose.carriage(), pose.limbs(), pose.from());
  }

  static Pose with(Pose pose, Carriage carriage) {
    return new Pose(pose.trunk(), carriage, pose.limbs(), pose.from());
  }

  static Pose withHips(Pose pose, Vec hips) {
    Trunk old = pose.trunk();
    return with(pose, new Trunk(hips, old.pitch(), old.lean(), old.turn(), old.roll(), old.bow()));
  }

  /** {@return whether the limb is planted: in the room, however the body moves} */
  static boolean isPlanted(Pose pose, Limb limb) {
    Target target = pose.reach(limb).target();
    return target instanceof Target.Kneel
        || target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM;
  }

  /** {@return the pose with the hips where what is planted lets them be, if all can be reached} */
  static Pose settled(Pose pose) {
    Pose next = pose;
    for (int i = 0; i < ROUNDS; i++) {
      Skeleton body = Skeleton.of(next);
      boolean reached =
          BodyCheck.flaws(body).stream()
              .noneMatch(each -> each.kind() == BodyCheck.Flaw.Kind.SHORT);
      if (reached && body.drift() < SAME) {
        return next;
      }
      next = withHips(next, round(body.spine().hips().at(), POINT));
    }
    return pose;
  }

  /** {@return the pose in rounded numbers, as far as it is another than before} */
  static Pose tidy(Pose pose, Pose before) {
    Pose next = pose;
    if (!pose.trunk().equals(before.trunk())) {
      next = with(next, round(pose.trunk()));
    }
    if (!pose.carriage().equals(before.carriage())) {
      next = with(next, round(pose.carriage()));
    }
    for (Limb limb : Limb.values()) {
      Reach reach = pose.reach(limb);
      if (!reach.equals(before.reach(limb))) {
        next = with(next, limb, round(reach));
      }
    }
    return next;
  }

  private static Trunk round(Trunk trunk) {
    Trunk.Bow bow = trunk.bow();
    return new Trunk(
        round(trunk.hips(), POINT),
        round(trunk.pitch()),
        round(trunk.lean()),
        round(trunk.turn()),
        round(trunk.roll()),
        new Trunk.Bow(round(bow.low()), round(bow.high()), round(bow.side()), round(bow.twist())));
  }

  private static Carriage round(Carriage head) {
    return new Carriage(
        round(head.nod()),
        round(head.tilt()),
        round(head.turn()),
        round(head.blades()),
        round(head.shrug()));
  }

  private static Reach round(Reach reach) {
    Optional<Vec> tip = reach.tip().map(each -> round(each, DIRECTION));
    Hand hand = new Hand(round(reach.hand().thumb(), DIRECTION), reach.hand().fist());
    return new Reach(round(reach.target()), round(reach.bend(), DIRECTION), tip, hand);
  }

  private static Target round(Target target) {
    if (target instanceof Target.At at) {
      return new Target.At(at.anchor(), round(at.point(), POINT));
    }
    if (target instanceof Target.Along along) {
      double extent = Math.round(along.extent() * DIRECTION) / DIRECTION;
      return new Target.Along(along.anchor(), round(along.direction(), DIRECTION), extent);
    }
    Target.Kneel kneel = (Target.Kneel) target;
    return new Target.Kneel(round(kneel.knee(), POINT), round(kneel.shin(), DIRECTION));
  }

  private static double round(double number) {
    return Math.round(number * POINT) / POINT;
  }

  private static Vec round(Vec vec, double parts) {
    return new Vec(
        Math.round(vec.x() * parts) / parts,
        Math.round(vec.y() * parts) / parts,
        Math.round(vec.z() * parts) / parts);
  }
}
