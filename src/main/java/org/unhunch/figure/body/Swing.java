package org.unhunch.figure.body;

import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** How a limb swings about its joint from one pose to another. */
final class Swing {
  /** A wrist or an ankle that is lower lies on the floor, or nearly. */
  private static final double FLOOR_TOUCH = 6;

  /** Hips that are higher are those of one who stands. */
  private static final double STANDING = 35;

  private static final double HIGHEST_STEP = 3.5;
  private static final double STEP_LIFT = 0.18;

  private final Limb limb;
  private final Chain start;
  private final Chain end;
  private final boolean slides;
  private final boolean stands;
  private final Vec outward;
  private final Vec outwardInRoom;

  /** The way from the joint to the end of the limb, seen from chest or hips. */
  private final Vec first;

  private final Vec last;

  /** Where the limb comes by if it has no short way. */
  private final Vec via;

  private final Vec bend;
  private final double twist;

  Swing(Limb limb, Skeleton from, Skeleton to) {
    this.limb = limb;
    start = from.limb(limb);
    end = to.limb(limb);
    slides = Math.max(start.end().y(), end.end().y()) < FLOOR_TOUCH;
    stands = Math.min(from.spine().hips().at().y(), to.spine().hips().at().y()) > STANDING;
    outward = new Vec(0.3, 0, limb.isRight() ? 1 : -1);
    outwardInRoom = from.basis(limb).out(outward);
    first = from.basis(limb).in(start.end().minus(start.root()));
    last = to.basis(limb).in(end.end().minus(end.root()));
    via = Turns.halfway(first.unit(), last.unit(), outward);
    bend = bent(from, limb, first.unit());
    Vec carried = carried(last.unit(), 1);
    Vec wanted = bent(to, limb, last.unit());
    twist = Math.atan2(last.unit().dot(carried.cross(wanted)), carried.dot(wanted));
  }

  private static Vec bent(Skeleton body, Limb limb, Vec along) {
    Chain chain = body.limb(limb);
    return body.basis(limb).in(chain.mid().minus(chain.root())).across(along).unit();
  }

  /** {@return whether both ends are so low that the limb stays on the floor} */
  boolean slides() {
    return slides;
  }

  /** {@return how far one who stands steps with the limb; 0 for none that steps} */
  double step() {
    return slides && stands && !limb.isArm() ? start.end().distance(end.end()) : 0;
  }

  /** {@return the way from the joint to the end of the limb, seen from chest or hips} */
  Vec way(double part) {
    return Turns.sweep(first, last, part, outward);
  }

  /** {@return where in the room a wrist or an ankle is that stays on the floor, or steps} */
  Vec place(double part) {
    Vec from = start.end().minus(start.root());
    Vec to = end.end().minus(end.root());
    Vec root = start.root().toward(end.root(), part);
    Vec there = root.plus(Turns.sweep(from, to, part, outwardInRoom));
    double hump = 4 * part * (1 - part);
    double lift = Math.min(HIGHEST_STEP, STEP_LIFT * step()) * hump * hump;
    double height = start.end().y() + (end.end().y() - start.end().y()) * part + lift;
    return new Vec(there.x(), height, there.z());
  }

  /** {@return where elbow or knee points while the limb goes that way in the room} */
  Vec bend(Trunks trunks, Vec way, double part) {
    Basis basis = trunks.basisOf(limb);
    Vec along = basis.in(way).unit();
    double angle = twist * part;
    Vec bent = Turns.around(carried(along, part), along, Math.cos(angle), Math.sin(angle));
    return basis.out(bent);
  }

  /** The bend goes with the limb as if it were glued on, so that it never comes near its axis. */
  private Vec carried(Vec along, double part) {
    if (via == null || part < 0.5) {
      return Turns.swing(bend, first.unit(), along);
    }
    return Turns.swing(Turns.swing(bend, first.unit(), via), via, along);
  }

  /** {@return the limb on the trunk, which goes the way, but not into the floor} */
  Chain swung(Trunks trunks, Vec local, double part, Vec tip) {
    Vec way = trunks.basisOf(limb).out(local);
    Vec root = trunks.root(limb).plus(trunks.raise(limb, way.unit()));
    Vec goal = root.plus(way);
    double rest = limb.isArm() ? Build.WRIST_REST : Build.ANKLE_REST;
    double low = Math.min(rest, Math.min(start.end().y(), end.end().y()));
    return to(trunks, root, new Vec(goal.x(), Math.max(low, goal.y()), goal.z()), part, tip);
  }

  /** {@return the limb on the trunk, which is at the place, or as near to it at its height} */
  Chain placed(Trunks trunks, Vec place, double part, Vec tip) {
    Vec root = trunks.rootToward(limb, place);
    double down = place.y() - root.y();
    double length = Solver.length(limb);
    double reach = Math.sqrt(Math.max(0, length * length - down * down));
    double far = Math.hypot(place.x() - root.x(), place.z() - root.z());
    Vec below = new Vec(root.x(), place.y(), root.z());
    return to(trunks, root, far <= reach ? place : below.toward(place, reach / far), part, tip);
  }

  /** {@return the limb from the joint to the goal, whose elbow or knee keeps out of the floor} */
  Chain to(Trunks trunks, Vec root, Vec goal, double part, Vec tip) {
    Vec bend = bend(trunks, goal.minus(root), part);
    Chain chain = Solver.bones(limb, root, goal, bend, tip);
    double rest = limb.isArm() ? Build.ELBOW_REST : Build.KNEE_REST;
    double low = Math.min(rest, Math.min(start.mid().y(), end.mid().y()));
    if (chain.mid().y() >= low) {
      return chain;
    }
    return Solver.bones(limb, root, goal, above(chain, low), tip);
  }

  /** {@return the bend, turned about the limb as little as it takes for the joint to be so high} */
  private static Vec above(Chain chain, double low) {
    Vec along = chain.end().minus(chain.root()).unit();
    Vec middle = chain.root().plus(along.times(chain.mid().minus(chain.root()).dot(along)));
    Vec aside = chain.mid().minus(middle);
    Vec up = new Vec(0, 1, 0).across(along);
    double most = aside.length() * up.length();
    Vec level = along.cross(up.unit());
    double high = Math.max(-1, Math.min(1, (low - middle.y()) / Math.max(1e-9, most)));
    double side = Math.copySign(Math.sqrt(1 - high * high), aside.dot(level));
    return up.unit().mix(high, level, side);
  }
}
