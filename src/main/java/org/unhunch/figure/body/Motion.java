package org.unhunch.figure.body;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * The way from one pose to another.
 *
 * <p>What is planted in both stays planted: the hips give way. A limb that moves swings about its
 * joint, the short way round.
 */
public final class Motion {
  private static final double FLOOR_TOUCH = 6;

  private final Pose from;
  private final Pose to;
  private final Skeleton start;
  private final Skeleton end;

  /** Makes the way between the poses, which may be the same. */
  public Motion(Pose from, Pose to) {
    this.from = from;
    this.to = to;
    this.start = Skeleton.of(from);
    this.end = Skeleton.of(to);
  }

  /** {@return the body {@code part} of the way, 0 to 1; {@code breath}, 0 to 1, lifts the chest} */
  public Skeleton at(double part, double breath) {
    if (from.equals(to) || part <= 0) {
      return Solver.solve(from, breath);
    }
    return part >= 1 ? Solver.solve(to, breath) : between(part, breath);
  }

  private Skeleton between(double part, double breath) {
    Carriage carriage = Solver.breathing(carriage(part), breath);
    Trunk trunk = trunk(part);
    Map<Limb, Reach> planted = planted();
    Trunks wanted = Trunks.of(trunk, carriage);
    Trunks trunks = Solver.settle(wanted, planted);
    Map<Limb, Chain> chains = new EnumMap<>(Limb.class);
    for (Limb limb : Solver.order(to)) {
      Hand hand = start.limb(limb).hand().toward(end.limb(limb).hand(), part);
      chains.put(limb, chain(trunks, limb, part, chains).with(hand));
    }
    double drift = trunks.spine().hips().at().distance(wanted.spine().hips().at());
    return new Skeleton(
        trunks.spine(), trunks.neck(), trunks.head(), carriage.blades(), chains, drift);
  }

  private Trunk trunk(double part) {
    Trunk a = from.trunk();
    Trunk b = to.trunk();
    Trunk.Bow bow =
        new Trunk.Bow(
            mix(a.bow().low(), b.bow().low(), part),
            mix(a.bow().high(), b.bow().high(), part),
            mix(a.bow().side(), b.bow().side(), part),
            mix(a.bow().twist(), b.bow().twist(), part));
    // Where the solved hips differ from the written ones, the solved are where the body is.
    Vec hips = start.spine().hips().at().toward(end.spine().hips().at(), part);
    return new Trunk(
        hips,
        round(a.pitch(), b.pitch(), part),
        round(a.lean(), b.lean(), part),
        round(a.turn(), b.turn(), part),
        round(a.roll(), b.roll(), part),
        bow);
  }

  private Carriage carriage(double part) {
    Carriage a = from.carriage();
    Carriage b = to.carriage();
    return new Carriage(
        mix(a.nod(), b.nod(), part),
        mix(a.tilt(), b.tilt(), part),
        mix(a.turn(), b.turn(), part),
        mix(a.blades(), b.blades(), part),
        mix(a.shrug(), b.shrug(), part));
  }

  private Map<Limb, Reach> planted() {
    Map<Limb, Reach> planted = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      Reach reach = from.reach(limb);
      if (reach.target().equals(to.reach(limb).target()) && inRoom(reach.target())) {
        planted.put(limb, reach);
      }
    }
    return planted;
  }

  private static boolean inRoom(Target target) {
    return target instanceof Target.Kneel
        || target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM;
  }

  private Chain chain(Trunks trunks, Limb limb, double part, Map<Limb, Chain> done) {
    Reach a = from.reach(limb);
    Reach b = to.reach(limb);
    Vec tip = Turns.sweep(start.limb(limb).tip(), end.limb(limb).tip(), part, new Vec(0, 1, 0));
    if (a.target() instanceof Target.Kneel k && b.target() instanceof Target.Kneel l) {
      Vec knee = k.knee().toward(l.knee(), part);
      Vec shin = Turns.sweep(k.shin().unit(), l.shin().unit(), part, new Vec(0, 1, 0));
      Reach reach = new Reach(new Target.Kneel(knee, shin), a.bend(), Optional.of(tip));
      return Solver.kneeling(trunks.root(limb), (Target.Kneel) reach.target(), reach);
    }
    Vec bend = trunks.basisOf(limb).out(bend(limb, part));
    if (a.target().equals(b.target())) {
      Vec goal = Solver.goal(trunks, limb, a.target(), done);
      return Solver.bones(limb, Solver.raised(trunks, limb, goal), goal, bend, tip);
    }
    return swinging(trunks, limb, part, bend, tip);
  }

  private Chain swinging(Trunks trunks, Limb limb, double part, Vec bend, Vec tip) {
    Chain a = start.limb(limb);
    Chain b = end.limb(limb);
    Vec out = new Vec(0.3, 0, limb.isRight() ? 1 : -1);
    Vec local =
        Turns.sweep(
            basis(start, limb).in(a.end().minus(a.root())),
            basis(end, limb).in(b.end().minus(b.root())),
            part,
            out);
    Vec way = trunks.basisOf(limb).out(local);
    Vec root = trunks.root(limb).plus(trunks.raise(limb, way.unit()));
    Vec goal = root.plus(way);
    double rest = limb.isArm() ? Build.WRIST_REST : Build.ANKLE_REST;
    double low = Math.min(rest, Math.min(a.end().y(), b.end().y()));
    boolean slides = Math.max(a.end().y(), b.end().y()) < FLOOR_TOUCH;
    double height = slides ? mix(a.end().y(), b.end().y(), part) : Math.max(low, goal.y());
    return Solver.bones(limb, root, new Vec(goal.x(), height, goal.z()), bend, tip);
  }

  private Vec bend(Limb limb, double part) {
    Vec out = new Vec(0, 0, limb.isRight() ? 1 : -1);
    return Turns.sweep(bend(from, start, limb), bend(to, end, limb), part, out);
  }

  private static Vec bend(Pose pose, Skeleton body, Limb limb) {
    Chain chain = body.limb(limb);
    if (!(pose.reach(limb).target() instanceof Target.Kneel)) {
      return pose.reach(limb).bend().unit();
    }
    Vec along = chain.end().minus(chain.root()).unit();
    return basis(body, limb).in(chain.mid().minus(chain.root()).across(along)).unit();
  }

  private static Basis basis(Skeleton body, Limb limb) {
    return limb.isArm() ? body.spine().at(Trunks.CHEST).basis() : body.spine().hips().basis();
  }

  private static double mix(double a, double b, double part) {
    return a + (b - a) * part;
  }

  private static double round(double a, double b, double part) {
    return a + Math.IEEEremainder(b - a, 360) * part;
  }
}
