package org.unhunch.edit.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;

/** Poses made of others. */
public final class Composed {
  private Composed() {}

  /**
   * {@return a pose in which a part does what a part of another does: a limb as on its own side,
   * the head as it is carried, chest and hips the whole trunk; the same pose where that cannot be}
   */
  public static Pose put(Pose into, Handle part, Pose from, Handle of) {
    if (part.limb().isPresent() && of.limb().isPresent()) {
      Limb to = part.limb().get();
      Limb source = of.limb().get();
      Reach reach = from.reach(source);
      boolean bothHeld =
          Spots.isHeld(reach.target()) && Spots.isHeld(into.reach(to.other()).target());
      if (to.isArm() != source.isArm() || bothHeld) {
        return into;
      }
      return Posed.with(into, to, to.isRight() == source.isRight() ? reach : reach.mirrored());
    }
    if (part == Handle.HEAD && of == Handle.HEAD) {
      return Posed.with(into, from.carriage());
    }
    boolean trunk = part.limb().isEmpty() && of.limb().isEmpty();
    return trunk && part != Handle.HEAD && of != Handle.HEAD
        ? Posed.with(into, from.trunk())
        : into;
  }

  /** {@return the whole other pose, described by its differences from what this one is} */
  public static Pose all(Pose into, Pose from) {
    return new Pose(from.trunk(), from.carriage(), from.limbs(), into.from());
  }

  /**
   * {@return the pose in the middle between two; a limb that is held to something else in both is
   * as in the second}
   *
   * @param base the name of the pose that it is described by its differences from
   */
  public static Pose halfway(Pose one, Pose two, String base) {
    Map<Limb, Reach> limbs = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      limbs.put(limb, reach(one.reach(limb), two.reach(limb)));
    }
    Pose plain =
        new Pose(
            trunk(one.trunk(), two.trunk()),
            carriage(one.carriage(), two.carriage()),
            limbs,
            Optional.of(base));
    return Posed.tidy(Posed.settled(plain), two);
  }

  private static Trunk trunk(Trunk a, Trunk b) {
    Trunk.Bow bow =
        new Trunk.Bow(
            mid(a.bow().low(), b.bow().low()),
            mid(a.bow().high(), b.bow().high()),
            mid(a.bow().side(), b.bow().side()),
            mid(a.bow().twist(), b.bow().twist()));
    return new Trunk(
        a.hips().toward(b.hips(), 0.5),
        mid(a.pitch(), b.pitch()),
        mid(a.lean(), b.lean()),
        mid(a.turn(), b.turn()),
        mid(a.roll(), b.roll()),
        bow);
  }

  private static Carriage carriage(Carriage a, Carriage b) {
    return new Carriage(
        mid(a.nod(), b.nod()),
        mid(a.tilt(), b.tilt()),
        mid(a.turn(), b.turn()),
        mid(a.blades(), b.blades()),
        mid(a.shrug(), b.shrug()));
  }

  private static Reach reach(Reach a, Reach b) {
    Target one = a.target();
    Target two = b.target();
    if (one instanceof Target.At from
        && two instanceof Target.At to
        && from.anchor() == to.anchor()) {
      Target at = new Target.At(to.anchor(), from.point().toward(to.point(), 0.5));
      return new Reach(at, b.bend(), b.tip(), b.hand());
    }
    if (one instanceof Target.Along from
        && two instanceof Target.Along to
        && from.anchor() == to.anchor()
        && from.direction().unit().plus(to.direction().unit()).length() > 0.5) {
      Target along =
          new Target.Along(
              to.anchor(),
              from.direction().unit().plus(to.direction().unit()).unit(),
              mid(from.extent(), to.extent()));
      return new Reach(along, b.bend(), b.tip(), b.hand());
    }
    return b;
  }

  private static double mid(double a, double b) {
    return (a + b) / 2;
  }
}
