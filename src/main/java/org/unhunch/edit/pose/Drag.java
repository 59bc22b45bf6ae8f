package org.unhunch.edit.pose;

import java.util.List;
import java.util.Optional;
import org.unhunch.edit.pose.room.Surface;
import org.unhunch.figure.body.Build;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * One part of a body being drawn somewhere. The bones keep their lengths, and what is planted stays
 * planted; a part that cannot get there follows as far as it can.
 */
public final class Drag {
  /** How a part follows. */
  public enum Manner {
    /** What it comes near to catches it. */
    CAUGHT,
    /** Nothing catches it. */
    LOOSE,
    /** By small steps, held on to what it is held on to. */
    NUDGED,
    /** The chest twists and the head looks round; any other part is loose. */
    TURNING
  }

  /**
   * What has become of the pose.
   *
   * @param pose the pose
   * @param caught what the part was caught by; empty if by nothing
   */
  public record Drawn(Pose pose, Optional<Message> caught) {}

  private static final double HIPS_ON_FLOOR = 5.6;
  private static final double HIPS_ON_SEAT = 5.3;

  /** Degrees within which a trunk or a head counts as straight. */
  private static final double ALIGNED = 4;

  private static final double TWIST = 2.5;

  /** From here on, the cosine of how far what is right of the body is to the left. */
  private static final double FACES = 0.5;

  /** By how much a thigh may miss a knee on the floor that it is drawn to. */
  private static final double PULLED = 4;

  private final Pose from;
  private final Handle handle;
  private final Setting setting;
  private final Vec start;

  /** Takes hold of a part. */
  public Drag(Pose from, Handle handle, Setting setting) {
    this.from = from;
    this.handle = handle;
    this.setting = setting;
    this.start = handle.at(Skeleton.of(from));
  }

  /** {@return where the part was taken hold of} */
  public Vec start() {
    return start;
  }

  /** {@return the pose once the part was drawn from where it was taken hold of to the goal} */
  public Drawn to(Vec goal, Manner manner) {
    Drawn drawn =
        switch (handle) {
          case HIPS -> hips(goal, manner);
          case CHEST -> manner == Manner.TURNING ? twisted(goal) : chest(goal, manner);
          case HEAD -> manner == Manner.TURNING ? looking(goal) : head(goal, manner);
          default -> limb(handle.limb().orElseThrow(), goal, manner);
        };
    return finished(drawn);
  }

  /** {@return the pose with a hand, a foot or a knee on what is straight below it} */
  public Drawn down() {
    Optional<Limb> limb = handle.limb();
    if (limb.isEmpty()) {
      return hips(new Vec(start.x(), HIPS_ON_FLOOR, start.z()), Manner.LOOSE);
    }
    if (handle.isKnee()) {
      Pose kneels = new Reaching(from, limb.get()).kneeling(onFloor(start));
      return finished(new Drawn(kneels, Optional.of(Message.of("pose.on.floor"))));
    }
    Spots.Spot spot = new Spots(from, limb.get(), setting).below(start);
    return finished(new Drawn(spot.pose(), Optional.of(spot.name())));
  }

  private Drawn finished(Drawn drawn) {
    Pose pose = setting.both() ? alike(drawn.pose()) : drawn.pose();
    return new Drawn(Posed.tidy(Posed.settled(pose), from), drawn.caught());
  }

  /** The other limb does the same on its side, unless it would hold on to this one. */
  private Pose alike(Pose pose) {
    return handle
        .limb()
        .filter(limb -> !Spots.isHeld(pose.reach(limb).target()))
        .map(limb -> Posed.with(pose, limb.other(), pose.reach(limb).mirrored()))
        .orElse(pose);
  }

  private static Drawn plain(Pose pose) {
    return new Drawn(pose, Optional.empty());
  }

  private static Drawn caught(Pose pose, String by) {
    return new Drawn(pose, Optional.of(Message.of(by)));
  }

  private Drawn hips(Vec goal, Manner manner) {
    if (manner == Manner.CAUGHT) {
      Optional<Vec> other = setting.other().map(each -> each.trunk().hips());
      if (other.isPresent() && isNear(other.get(), goal)) {
        return caught(Posed.withHips(from, other.get()), "pose.snap.same");
      }
      for (Surface surface : Surface.of(setting.props(), goal)) {
        double rest = surface.kind().equals("floor") ? HIPS_ON_FLOOR : HIPS_ON_SEAT;
        double above = surface.height(goal) - rest;
        if (surface.isLevel() && surface.isUnder(goal) && Math.abs(above) < Spots.CATCH) {
          Pose sits = Posed.withHips(from, surface.above(goal, rest));
          return new Drawn(sits, Optional.of(surface.on()));
        }
      }
    }
    return plain(Posed.withHips(from, goal));
  }

  private boolean isNear(Vec place, Vec goal) {
    return place.minus(goal).across(setting.away()).length() < Spots.CATCH;
  }

  private Drawn chest(Vec goal, Manner manner) {
    List<Fit.Angle> angles =
        setting.both()
            ? List.of(Fit.Angle.PITCH)
            : List.of(Fit.Angle.PITCH, Fit.Angle.LEAN, Fit.Angle.TURN);
    Pose leant = new Fit(handle, angles, setting.away()).to(from, goal);
    if (manner == Manner.CAUGHT) {
      Trunk trunk = leant.trunk();
      double right = Math.rint(trunk.pitch() / 90) * 90;
      boolean straight = Math.abs(trunk.pitch() - right) < ALIGNED;
      boolean upright = Math.abs(Math.IEEEremainder(right - 90, 180)) < 1;
      if (straight && Math.abs(trunk.lean()) < ALIGNED) {
        Pose aligned = Fit.Angle.LEAN.in(Fit.Angle.PITCH.in(leant, right), 0);
        return caught(aligned, upright ? "pose.snap.up" : "pose.snap.level");
      }
    }
    return plain(leant);
  }

  private Drawn twisted(Vec goal) {
    return plain(Slide.TURN.in(from, Slide.TURN.of(from) + turn(goal)));
  }

  /** Degrees to the right; the face of one who faces the onlooker goes where the pointer goes. */
  private double turn(Vec goal) {
    Vec right = Skeleton.of(from).spine().hips().basis().right();
    int way = setting.right().dot(right) < -FACES ? -1 : 1;
    return goal.minus(start).dot(setting.right()) * way * TWIST;
  }

  private Drawn looking(Vec goal) {
    Carriage c = from.carriage();
    double turn = c.turn() + turn(goal);
    double most = Math.max(Math.abs(c.turn()), 80);
    return plain(
        Posed.with(
            from,
            new Carriage(
                c.nod(), c.tilt(), Math.max(-most, Math.min(most, turn)), c.blades(), c.shrug())));
  }

  private Drawn head(Vec goal, Manner manner) {
    List<Fit.Angle> angles =
        setting.both() ? List.of(Fit.Angle.NOD) : List.of(Fit.Angle.NOD, Fit.Angle.TILT);
    Pose nods = new Fit(handle, angles, setting.away()).to(from, goal);
    Carriage c = nods.carriage();
    boolean straight = Math.abs(c.nod()) < ALIGNED && Math.abs(c.tilt()) < ALIGNED;
    return manner == Manner.CAUGHT && straight
        ? caught(
            Posed.with(nods, new Carriage(0, 0, c.turn(), c.blades(), c.shrug())),
            "pose.snap.straight")
        : plain(nods);
  }

  private Drawn limb(Limb limb, Vec goal, Manner manner) {
    boolean kneels = from.reach(limb).target() instanceof Target.Kneel;
    Reaching reaching = new Reaching(from, limb);
    if (handle.isKnee()) {
      return knee(reaching, kneels, limb, goal, manner);
    }
    if (manner == Manner.NUDGED) {
      return plain(reaching.kept(goal));
    }
    if (kneels) {
      return shin(reaching, limb, goal, manner);
    }
    return (manner == Manner.CAUGHT
            ? new Spots(from, limb, setting).near(goal)
            : Optional.<Spots.Spot>empty())
        .map(spot -> new Drawn(spot.pose(), Optional.of(spot.name())))
        .orElseGet(() -> plain(reaching.loose(goal)));
  }

  private static Vec onFloor(Vec knee) {
    return new Vec(knee.x(), Build.KNEE_REST, knee.z());
  }

  private Drawn knee(Reaching reaching, boolean kneels, Limb limb, Vec goal, Manner manner) {
    if (kneels && manner == Manner.NUDGED) {
      double high = Math.max(Build.KNEE_REST, goal.y());
      return plain(reaching.kneeling(new Vec(goal.x(), high, goal.z())));
    }
    Vec hip = reaching.body().limb(limb).root();
    double gap = Math.abs(hip.distance(onFloor(goal)) - Build.THIGH);
    boolean low = goal.y() < Build.KNEE_REST + Spots.CATCH;
    if (manner == Manner.CAUGHT && low && (kneels || gap < PULLED)) {
      return caught(reaching.kneeling(onFloor(goal)), "pose.on.floor");
    }
    if (kneels) {
      Pose free = reaching.loose(reaching.body().limb(limb).end());
      return plain(new Reaching(free, limb).turned(goal));
    }
    return plain(reaching.turned(goal));
  }

  /** The foot of one who kneels turns about the knee, and may come to lie on the floor. */
  private Drawn shin(Reaching reaching, Limb limb, Vec goal, Manner manner) {
    Chain leg = reaching.body().limb(limb);
    if (manner == Manner.CAUGHT && Math.abs(goal.y() - Build.ANKLE_REST) < Spots.CATCH) {
      Vec way = goal.minus(leg.mid());
      double down = Build.ANKLE_REST - leg.mid().y();
      double far = Math.sqrt(Math.max(0, Build.SHIN * Build.SHIN - down * down));
      Vec level = new Vec(way.x(), 0, way.z()).unit().times(far);
      Vec ankle = leg.mid().plus(new Vec(level.x(), down, level.z()));
      return caught(reaching.shin(ankle), "pose.on.floor");
    }
    return plain(reaching.shin(goal));
  }
}
