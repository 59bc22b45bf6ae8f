package org.unhunch.figure.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** Finds the joints of a pose. */
final class Solver {
  private static final int ROUNDS = 12;
  private static final double REACHED = 1e-4;

  private Solver() {}

  /** {@return the body in the pose; {@code breath} from 0 to 1 lifts the shoulders a little} */
  static Skeleton solve(Pose pose, double breath) {
    Trunks trunks = Trunks.of(pose.trunk(), breathing(pose.carriage(), breath));
    Trunks settled = settle(trunks, pose.limbs());
    Map<Limb, Chain> chains = new EnumMap<>(Limb.class);
    for (Limb limb : order(pose)) {
      chains.put(limb, chain(settled, limb, pose.reach(limb), chains));
    }
    double drift = settled.spine().hips().at().distance(trunks.spine().hips().at());
    return new Skeleton(
        settled.spine(), settled.neck(), settled.head(), pose.carriage().blades(), chains, drift);
  }

  static Carriage breathing(Carriage still, double breath) {
    double shrug = Math.max(-1, Math.min(1, still.shrug() + 0.08 * breath));
    return new Carriage(still.nod(), still.tilt(), still.turn(), still.blades(), shrug);
  }

  /** The arm that holds the other comes after it. */
  static List<Limb> order(Pose pose) {
    boolean rightHolds = holds(pose.reach(Limb.RIGHT_ARM).target());
    return rightHolds
        ? List.of(Limb.LEFT_LEG, Limb.RIGHT_LEG, Limb.LEFT_ARM, Limb.RIGHT_ARM)
        : List.of(Limb.LEFT_LEG, Limb.RIGHT_LEG, Limb.RIGHT_ARM, Limb.LEFT_ARM);
  }

  private static boolean holds(Target target) {
    return target instanceof Target.At at
        && (at.anchor() == Target.Anchor.OTHER_ELBOW || at.anchor() == Target.Anchor.OTHER_HAND);
  }

  /** {@return the trunk, moved as little as it takes for every planted limb to reach} */
  static Trunks settle(Trunks trunks, Map<Limb, Reach> planted) {
    Vec pulled = pulled(trunks, planted);
    return pulled.length() > 0 ? trunks.moved(pulled) : trunks;
  }

  /** {@return by how much the trunk has to move for that} */
  static Vec pulled(Trunks trunks, Map<Limb, Reach> planted) {
    // In an order of its own: the map's differs from one run of the program to the next.
    Map<Limb, Reach> ordered = new EnumMap<>(Limb.class);
    ordered.putAll(planted);
    Vec moved = new Vec(0, 0, 0);
    boolean reached = false;
    for (int round = 0; round < ROUNDS && !reached; round++) {
      reached = true;
      for (Map.Entry<Limb, Reach> each : ordered.entrySet()) {
        Vec pull = pull(trunks, each.getKey(), each.getValue().target(), moved);
        if (pull.length() > REACHED) {
          moved = moved.plus(pull);
          reached = false;
        }
      }
    }
    return moved;
  }

  /** {@return what is still missing when the trunk has moved by so much} */
  private static Vec pull(Trunks trunks, Limb limb, Target target, Vec moved) {
    if (target instanceof Target.Kneel kneel) {
      Vec way = kneel.knee().minus(moved).minus(trunks.root(limb));
      return way.unit().times(way.length() - Build.THIGH);
    }
    if (target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM) {
      Vec goal = at.point().minus(moved);
      Vec way = goal.minus(trunks.rootToward(limb, goal));
      return way.unit().times(Math.max(0, way.length() - length(limb)));
    }
    return new Vec(0, 0, 0);
  }

  private static Chain chain(Trunks trunks, Limb limb, Reach reach, Map<Limb, Chain> done) {
    if (reach.target() instanceof Target.Kneel kneel) {
      return kneeling(trunks.root(limb), kneel, reach);
    }
    Vec goal = goal(trunks, limb, reach.target(), done);
    Vec bend = trunks.basisOf(limb).out(reach.bend());
    Basis from = basis(trunks, reach.target().anchor(), limb);
    Vec tip = reach.tip().map(from::out).orElse(null);
    return bones(limb, trunks.rootToward(limb, goal), goal, bend, tip).with(hand(reach, from));
  }

  private static Hand hand(Reach reach, Basis from) {
    Vec thumb = reach.hand().thumb();
    boolean lies = thumb.length() < 1e-6;
    return new Hand(lies ? Hand.FLAT.thumb() : from.out(thumb).unit(), reach.hand().fist());
  }

  static Chain kneeling(Vec root, Target.Kneel kneel, Reach reach) {
    Vec knee = root.plus(kneel.knee().minus(root).unit().times(Build.THIGH));
    Vec shin = kneel.shin().unit();
    Vec ankle = knee.plus(shin.times(Build.SHIN));
    return new Chain(
        root, knee, ankle, reach.tip().orElse(shin).unit(), Hand.FLAT, knee.distance(kneel.knee()));
  }

  static Chain bones(Limb limb, Vec root, Vec goal, Vec bend, Vec tip) {
    double first = limb.isArm() ? Build.UPPER_ARM : Build.THIGH;
    double second = limb.isArm() ? Build.FOREARM : Build.SHIN;
    TwoBone bones = TwoBone.solve(root, goal, first, second, bend);
    Vec points = tip == null ? bones.end().minus(bones.mid()) : tip;
    return new Chain(root, bones.mid(), bones.end(), points.unit(), Hand.FLAT, bones.missing());
  }

  static Vec goal(Trunks trunks, Limb limb, Target target, Map<Limb, Chain> done) {
    if (target instanceof Target.At at) {
      return anchored(trunks, limb, at, done);
    }
    Target.Along along = (Target.Along) target;
    Vec direction = basis(trunks, along.anchor(), limb).out(along.direction()).unit();
    Vec root = trunks.root(limb).plus(trunks.raise(limb, direction));
    return root.plus(direction.times(length(limb) * along.extent()));
  }

  private static Vec anchored(Trunks trunks, Limb limb, Target.At at, Map<Limb, Chain> done) {
    Vec offset = basis(trunks, at.anchor(), limb).out(at.point());
    return switch (at.anchor()) {
      case ROOM -> at.point();
      case HEAD -> trunks.head().at().plus(offset);
      case CHEST -> trunks.spine().neck().at().plus(offset);
      case HIPS -> trunks.spine().hips().at().plus(offset);
      case KNEE -> knee(limb, done).mid().plus(offset);
      case OTHER_ELBOW -> done.get(limb.other()).mid().plus(offset);
      case OTHER_HAND -> done.get(limb.other()).end().plus(offset);
    };
  }

  private static Chain knee(Limb limb, Map<Limb, Chain> done) {
    return done.get(limb.isRight() ? Limb.RIGHT_LEG : Limb.LEFT_LEG);
  }

  private static Basis basis(Trunks trunks, Target.Anchor anchor, Limb limb) {
    return switch (anchor) {
      case ROOM, KNEE -> Basis.room();
      case HEAD -> trunks.head().basis();
      case CHEST -> trunks.spine().neck().basis();
      case HIPS -> trunks.spine().hips().basis();
      case OTHER_ELBOW, OTHER_HAND -> trunks.basisOf(limb);
    };
  }

  static double length(Limb limb) {
    return limb.isArm() ? Build.UPPER_ARM + Build.FOREARM : Build.THIGH + Build.SHIN;
  }
}
