package org.unhunch.edit.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.edit.pose.room.Surface;
import org.unhunch.figure.body.Build;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** The places near by that a hand or a foot may be caught by. */
final class Spots {
  /** So near, a place catches what is dragged there. */
  static final double CATCH = 3;

  /** How high above a sole the ankle of one who stands is. */
  static final double SOLE = 2.9;

  /** What goes into a surface is caught by it from this deep. */
  private static final double DEEP = 12;

  private static final double SHORT = 0.4;
  private static final double LONG = 0.9;

  /** The sine of the angle within which a limb counts as going straight up, or level. */
  private static final double ALIGNED = 0.11;

  private static final Vec UP = new Vec(0, 1, 0);

  /**
   * A place.
   *
   * @param name what it is called
   * @param pose the pose with the limb there
   * @param at where the end of the limb is then
   */
  record Spot(Message name, Pose pose, Vec at) {}

  private final Pose from;
  private final Limb limb;
  private final Setting setting;
  private final Reaching reaching;

  Spots(Pose from, Limb limb, Setting setting) {
    this.from = from;
    this.limb = limb;
    this.setting = setting;
    this.reaching = new Reaching(from, limb);
  }

  /**
   * {@return the place that is nearest to the goal, if one is near} Where the other side is as
   * near, the limb does as that does, also on the floor.
   */
  Optional<Spot> near(Vec goal) {
    Optional<Spot> first =
        opposite()
            .filter(each -> distance(each, goal) < CATCH)
            .or(() -> surfaces().stream().flatMap(each -> on(each, goal).stream()).findFirst());
    if (first.isPresent()) {
      return first;
    }
    List<Spot> all = new ArrayList<>(parts());
    all.addAll(elsewhere());
    all.addAll(aligned(goal));
    return all.stream()
        .filter(each -> distance(each, goal) < CATCH)
        .min(Comparator.comparingDouble(each -> distance(each, goal)));
  }

  private double distance(Spot spot, Vec goal) {
    return spot.at().minus(goal).across(setting.away()).length();
  }

  private List<Surface> surfaces() {
    return Surface.of(setting.props(), reaching.body().spine().hips().at());
  }

  private double rest(Surface surface) {
    return limb.isArm() || !surface.isLevel() ? Build.WRIST_REST : SOLE;
  }

  /** {@return the place on the surface, if the goal is near it and the limb reaches it} */
  Optional<Spot> on(Surface surface, Vec goal) {
    double above = surface.height(goal) - rest(surface);
    Vec at = surface.above(goal, rest(surface));
    boolean near = above < CATCH && above > -DEEP && surface.isUnder(goal);
    return near && reaching.toward(at).missing() < SHORT
        ? Optional.of(new Spot(surface.on(), reaching.planted(at, surface.out()), at))
        : Optional.empty();
  }

  /** {@return the place on what is straight below the goal, whether the limb reaches it or not} */
  Spot below(Vec goal) {
    Surface under =
        surfaces().stream()
            .filter(each -> each.isLevel() && each.isUnder(goal))
            .filter(each -> each.height(goal) > -CATCH)
            .min(Comparator.comparingDouble(each -> each.height(goal)))
            .orElseGet(() -> surfaces().get(0));
    Vec at = under.above(goal, rest(under));
    return new Spot(under.on(), reaching.planted(at, under.out()), at);
  }

  /** {@return the surface that the end of the limb is on, if it is on one} */
  Optional<Surface> touched() {
    return at(reaching.body().limb(limb).end());
  }

  /** {@return the surface that the end of the limb would be on there, if on one} */
  Optional<Surface> at(Vec end) {
    return surfaces().stream()
        .filter(each -> each.isUnder(end) && Math.abs(each.height(end) - rest(each)) < 1.5)
        .findFirst();
  }

  /** {@return the places on the body that the hand can be put on} */
  List<Spot> parts() {
    List<Spot> all = new ArrayList<>();
    if (limb.isArm()) {
      Vec behind = new Vec(-5.2, -1.6, 6.8);
      all.add(held(Target.Anchor.HEAD, "head", behind, new Vec(-0.3, 0.4, -0.85)));
      Vec thigh = new Vec(-2, 4.2, 0);
      all.add(held(Target.Anchor.KNEE, "knee", thigh, new Vec(0.9, -0.4, -0.1)));
      Vec hip = new Vec(-1, 6, 11.5);
      all.add(held(Target.Anchor.HIPS, "hip", hip, new Vec(0.6, -0.6, -0.55)));
      if (!setting.both() && !isHeld(from.reach(limb.other()).target())) {
        Vec beside = new Vec(0, 0, 2.4);
        all.add(held(Target.Anchor.OTHER_HAND, "other-hand", beside, new Vec(0.2, 1, 0)));
      }
    }
    return all;
  }

  /** {@return whether it is on the limb of the other side} */
  static boolean isHeld(Target target) {
    return target.anchor() == Target.Anchor.OTHER_HAND
        || target.anchor() == Target.Anchor.OTHER_ELBOW;
  }

  private Spot held(Target.Anchor anchor, String name, Vec outward, Vec tip) {
    return spot("pose.on." + name, reaching.held(anchor, outward, tip));
  }

  private Spot spot(String key, Pose pose) {
    return new Spot(Message.of(key), pose, Skeleton.of(pose).limb(limb).end());
  }

  /** Where the limb does on its side what the other one does, unless that is held to it. */
  private Optional<Spot> opposite() {
    Reach other = from.reach(limb.other());
    return setting.both() || isHeld(other.target())
        ? Optional.empty()
        : Optional.of(spot("pose.snap.alike", Posed.with(from, limb, other.mirrored())));
  }

  /** Where the limb is in the other pose. */
  private List<Spot> elsewhere() {
    Optional<Reach> other =
        setting.other().map(each -> each.reach(limb)).filter(each -> !isHeld(each.target()));
    return other
        .map(each -> List.of(spot("pose.snap.same", Posed.with(from, limb, each))))
        .orElse(List.of());
  }

  /** Straight up, or level, where the limb nearly is and is stretched out. */
  private List<Spot> aligned(Vec goal) {
    var there = reaching.toward(goal);
    Vec way = there.end().minus(there.root());
    Vec unit = way.unit();
    double share = Math.min(1, way.length() / reaching.length());
    List<Spot> all = new ArrayList<>();
    if (share < LONG) {
      return all;
    }
    boolean upright = Math.abs(unit.dot(setting.right())) < ALIGNED && Math.abs(unit.y()) > 0.6;
    if (upright) {
      Vec straight = unit.across(setting.right());
      Vec up = Math.abs(unit.y()) > 0.9 ? UP.times(Math.signum(unit.y())) : straight.unit();
      all.add(along(up.y() > 0 ? "pose.snap.up" : "pose.snap.down", up, share));
    } else if (Math.abs(unit.y()) < ALIGNED) {
      all.add(along("pose.snap.level", new Vec(unit.x(), 0, unit.z()).unit(), share));
    }
    return all;
  }

  private Spot along(String key, Vec way, double share) {
    return spot(key, reaching.stretched(Target.Anchor.ROOM, way, share));
  }
}
