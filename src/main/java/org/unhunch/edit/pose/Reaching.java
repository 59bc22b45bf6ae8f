package org.unhunch.edit.pose;

import java.util.Optional;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Build;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** One limb of a body being sent elsewhere; elbow and knee turn along as if they were glued on. */
final class Reaching {
  /** How much of a limb's length lies between the ends of one that is stretched out. */
  private static final double STRETCHED = 0.985;

  private static final double LEAST = 0.1;
  private static final double STRAIGHT = 0.3;
  private static final Vec UP = new Vec(0, 1, 0);
  private static final Vec BACK = new Vec(-1, -0.06, 0);

  private final Pose from;
  private final Limb limb;
  private final Skeleton body;
  private final Chain chain;
  private final Reach old;

  Reaching(Pose from, Limb limb) {
    this.from = from;
    this.limb = limb;
    this.body = Skeleton.of(from);
    this.chain = body.limb(limb);
    this.old = from.reach(limb);
  }

  Skeleton body() {
    return body;
  }

  /** What the limb hangs on. */
  private Target.Anchor own() {
    return limb.isArm() ? Target.Anchor.CHEST : Target.Anchor.HIPS;
  }

  private Basis basis(Target.Anchor anchor) {
    return switch (anchor) {
      case HEAD -> body.head().basis();
      case CHEST -> body.spine().neck().basis();
      case HIPS -> body.spine().hips().basis();
      case ROOM, KNEE -> Basis.room();
      case OTHER_ELBOW, OTHER_HAND -> body.basis(limb);
    };
  }

  /** {@return the limb with its end at the place, or as near as it comes there} */
  Chain toward(Vec goal) {
    Spine.Slice on = limb.isArm() ? body.spine().neck() : body.spine().hips();
    Target at = new Target.At(own(), on.basis().in(goal.minus(on.at())));
    Reach reach = new Reach(at, bend(goal.minus(chain.root())), Optional.empty());
    return Skeleton.of(Posed.with(from, limb, reach)).limb(limb);
  }

  /** {@return where elbow or knee points once the limb goes that way, as a pose has it} */
  private Vec bend(Vec way) {
    Vec along = chain.end().minus(chain.root()).unit();
    Vec aside = chain.mid().minus(chain.root()).across(along);
    Basis mine = body.basis(limb);
    Vec bent = aside.length() < STRAIGHT ? mine.out(old.bend()).across(along) : aside;
    Vec carried = Basis.room().swing(along, way.unit()).out(bent.unit());
    return mine.in(carried);
  }

  private Pose put(Target target, Vec way, Optional<Vec> tip) {
    Hand hand =
        old.target().anchor() == target.anchor()
            ? old.hand()
            : new Hand(Hand.FLAT.thumb(), curl(target.anchor()));
    return Posed.with(
        from, limb, new Reach(target, bend(way), tip, limb.isArm() ? hand : Hand.FLAT));
  }

  /** How far a hand is closed there: it cups a head and holds a limb. */
  private static double curl(Target.Anchor anchor) {
    return switch (anchor) {
      case HEAD -> 0.25;
      case KNEE, OTHER_ELBOW, OTHER_HAND -> 0.5;
      case ROOM, CHEST, HIPS -> 0;
    };
  }

  /**
   * {@return the pose with the end of the limb there, or as near as it comes, following the body}
   */
  Pose loose(Vec goal) {
    Chain there = toward(goal);
    Vec way = there.end().minus(there.root());
    return stretched(own(), way, way.length() / length());
  }

  /**
   * {@return the pose with the limb going a way in the room}
   *
   * @param anchor whose turning it follows
   * @param share how much of its length lies between its ends
   */
  Pose stretched(Target.Anchor anchor, Vec way, double share) {
    double most = old.target() instanceof Target.Along along ? along.extent() : STRETCHED;
    double extent = Math.max(LEAST, Math.min(share, Math.max(most, STRETCHED)));
    Target target = new Target.Along(anchor, basis(anchor).in(way.unit()), extent);
    boolean same = old.target() instanceof Target.Along && old.target().anchor() == anchor;
    Optional<Vec> tip = same ? old.tip() : Optional.empty();
    boolean pointed = old.target() instanceof Target.Along && old.tip().isEmpty();
    if (!limb.isArm() && !pointed) {
      Chain there = toward(chain.root().plus(way));
      Vec toes = body.basis(limb).right().cross(there.end().minus(there.mid()));
      tip = Optional.of(basis(anchor).in(toes.unit()));
    }
    return put(target, way, tip);
  }

  /** {@return the pose with the end of the limb staying at a place, flat on what it is on} */
  Pose planted(Vec at, Vec out) {
    Target target = new Target.At(Target.Anchor.ROOM, at);
    boolean was = Posed.isPlanted(from, limb) && !(old.target() instanceof Target.Kneel);
    Optional<Vec> tip = was ? old.tip() : Optional.empty();
    if (tip.isEmpty() || Math.abs(tip.get().dot(out)) > 0.5) {
      Chain there = toward(at);
      Vec ahead = limb.isArm() ? there.end().minus(there.mid()) : body.basis(limb).forward();
      Vec flat = ahead.across(out);
      tip = Optional.of(flat.length() < 0.2 ? body.basis(limb).up().across(out) : flat.unit());
    }
    return put(target, at.minus(chain.root()), tip);
  }

  /** {@return the pose with the limb held to a part of the body, at a place outward of it} */
  Pose held(Target.Anchor anchor, Vec outward, Vec tip) {
    Target target = new Target.At(anchor, mine(outward));
    Pose plain = put(target, chain.end().minus(chain.root()), Optional.of(mine(tip)));
    Chain there = Skeleton.of(plain).limb(limb);
    return put(target, there.end().minus(there.root()), Optional.of(mine(tip)));
  }

  private Vec mine(Vec outward) {
    return limb.isRight() ? outward : outward.mirrored();
  }

  /** {@return the pose with the end of the limb there, held on to what it is held on to now} */
  Pose kept(Vec goal) {
    if (old.target() instanceof Target.At at) {
      Vec moved = basis(at.anchor()).in(goal.minus(chain.end()));
      Target next = new Target.At(at.anchor(), at.point().plus(moved));
      return put(next, goal.minus(chain.root()), old.tip());
    }
    if (old.target() instanceof Target.Along along) {
      Chain there = toward(goal);
      Vec way = there.end().minus(there.root());
      return stretched(along.anchor(), way, way.length() / length());
    }
    return shin(goal);
  }

  /** {@return the pose with the knee planted there} */
  Pose kneeling(Vec knee) {
    Vec forward = body.spine().hips().basis().forward();
    Vec level = new Vec(forward.x(), 0, forward.z());
    Vec back = level.length() < 0.2 ? BACK : level.unit().times(-1).plus(new Vec(0, BACK.y(), 0));
    Vec shin = old.target() instanceof Target.Kneel kneel ? kneel.shin() : back;
    Target target = new Target.Kneel(knee, shin);
    return Posed.with(from, limb, new Reach(target, old.bend(), Optional.empty()));
  }

  /** {@return the pose with the shin of the planted knee running there} */
  Pose shin(Vec ankle) {
    Target.Kneel kneel = (Target.Kneel) old.target();
    Vec shin = ankle.minus(chain.mid()).unit();
    return Posed.with(
        from, limb, new Reach(new Target.Kneel(kneel.knee(), shin), old.bend(), Optional.empty()));
  }

  /** {@return the pose with knee or elbow turned about the limb toward a place} */
  Pose turned(Vec goal) {
    Vec along = chain.end().minus(chain.root()).unit();
    Vec aside = goal.minus(chain.root()).across(along);
    Vec bend = body.basis(limb).in(aside.length() < STRAIGHT ? UP : aside.unit());
    return Posed.with(from, limb, new Reach(old.target(), bend, old.tip(), old.hand()));
  }

  /** {@return how long the limb is} */
  double length() {
    return limb.isArm() ? Build.UPPER_ARM + Build.FOREARM : Build.THIGH + Build.SHIN;
  }
}
