package org.unhunch.edit.pose;

import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * Turns angles of a pose until a part of the body is where it should be, or as near as it comes.
 */
final class Fit {
  /** One angle of a pose, in degrees. */
  enum Angle {
    PITCH(360),
    LEAN(180),
    TURN(360),
    NOD(80),
    TILT(60);

    private final double most;

    Angle(double most) {
      this.most = most;
    }

    double of(Pose pose) {
      return switch (this) {
        case PITCH -> pose.trunk().pitch();
        case LEAN -> pose.trunk().lean();
        case TURN -> pose.trunk().turn();
        case NOD -> pose.carriage().nod();
        case TILT -> pose.carriage().tilt();
      };
    }

    /** The pose with the angle, as far as a body goes. */
    Pose in(Pose pose, double wanted) {
      double least = Math.min(-most, of(pose));
      double angle = Math.max(least, Math.min(Math.max(most, of(pose)), wanted));
      Trunk t = pose.trunk();
      Carriage c = pose.carriage();
      return switch (this) {
        case PITCH ->
            Posed.with(pose, new Trunk(t.hips(), angle, t.lean(), t.turn(), t.roll(), t.bow()));
        case LEAN ->
            Posed.with(pose, new Trunk(t.hips(), t.pitch(), angle, t.turn(), t.roll(), t.bow()));
        case TURN ->
            Posed.with(pose, new Trunk(t.hips(), t.pitch(), t.lean(), angle, t.roll(), t.bow()));
        case NOD ->
            Posed.with(pose, new Carriage(angle, c.tilt(), c.turn(), c.blades(), c.shrug()));
        case TILT ->
            Posed.with(pose, new Carriage(c.nod(), angle, c.turn(), c.blades(), c.shrug()));
      };
    }
  }

  private static final int ROUNDS = 14;
  private static final double NEAR = 0.05;
  private static final double STEP = 0.5;
  private static final double MOST_STEP = 14;

  /** Angles that hardly move the part are left as they are. */
  private static final double DAMPING = 0.004;

  private final Handle part;
  private final List<Angle> angles;

  /** The unit direction in which it does not matter where the part is; without a length, none. */
  private final Vec free;

  Fit(Handle part, List<Angle> angles, Vec free) {
    this.part = part;
    this.angles = List.copyOf(angles);
    this.free = free;
  }

  /** {@return the pose with the part at the goal, or as near as it comes} */
  Pose to(Pose from, Vec goal) {
    Pose pose = from;
    double left = missing(pose, goal).length();
    double share = 1;
    for (int round = 0; round < ROUNDS && left > NEAR; round++) {
      Pose next = step(pose, missing(pose, goal), share);
      double then = missing(next, goal).length();
      if (then < left) {
        pose = next;
        left = then;
      } else {
        share /= 3; // what is planted pulls, so that far steps lead astray
      }
    }
    return pose;
  }

  private Vec missing(Pose pose, Vec goal) {
    return goal.minus(part.at(Skeleton.of(pose))).across(free);
  }

  /** One step downhill, as far as the angles are about straight. */
  private Pose step(Pose pose, Vec missing, double share) {
    Vec here = part.at(Skeleton.of(pose));
    Vec[] ways = new Vec[angles.size()];
    for (int i = 0; i < ways.length; i++) {
      Angle angle = angles.get(i);
      Pose turned = angle.in(pose, angle.of(pose) + STEP);
      Vec way = part.at(Skeleton.of(turned)).minus(here).times(1 / STEP);
      Vec seen = way.across(free);
      // What mostly leads out of the plane is for another view.
      ways[i] = seen.length() < way.length() / 2 ? new Vec(0, 0, 0) : seen;
    }
    Vec pull = solve(ways, missing);
    Pose next = pose;
    for (int i = 0; i < ways.length; i++) {
      double by = Math.max(-MOST_STEP, Math.min(MOST_STEP, ways[i].dot(pull))) * share;
      next = angles.get(i).in(next, angles.get(i).of(next) + by);
    }
    return next;
  }

  /** Solves (sum of way times way, and a little damping) x = missing, by Cramer's rule. */
  private static Vec solve(Vec[] ways, Vec missing) {
    Vec a = new Vec(DAMPING, 0, 0);
    Vec b = new Vec(0, DAMPING, 0);
    Vec c = new Vec(0, 0, DAMPING);
    for (Vec way : ways) {
      a = a.plus(way.times(way.x()));
      b = b.plus(way.times(way.y()));
      c = c.plus(way.times(way.z()));
    }
    double all = a.dot(b.cross(c));
    return new Vec(
        missing.dot(b.cross(c)) / all,
        a.dot(missing.cross(c)) / all,
        a.dot(b.cross(missing)) / all);
  }
}
