package org.unhunch.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Flesh;
import org.unhunch.figure.body.Flesh.Contact;
import org.unhunch.figure.body.Flesh.Lump;
import org.unhunch.figure.body.Furniture;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/**
 * Goes through every frame of a level, on each side and from the get ready on, and notes what no
 * body does: a part in another, in a prop or in the floor, something planted that slides or leaves,
 * and something that hovers where it should lie.
 *
 * <p>A part may lie in another, or in something hard, by a finger and no more. Only a thigh and its
 * own calf flatten more, when one sits on the heels, and a ball full of air gives way.
 */
final class Walk {
  /** Frames for each way from pose to pose; a move takes two to four seconds of twenty each. */
  private static final int FRAMES = 80;

  /** How far above its rest something still touches. */
  private static final double TOUCH = 1;

  /** How far apart the ends may be of what stays where it is. */
  private static final double SAME = 0.5;

  private static final double NOTHING = 0.05;

  private static final double MOST_SLIDE = 0.8;

  /** A foot that goes farther steps. */
  private static final double STEP = 4;

  private final Map<String, Fault> worst = new LinkedHashMap<>();
  private final List<Prop> props;
  private final Skeleton start;
  private String phase = "";
  private double part;

  private Walk(List<Prop> props, Pose start) {
    this.props = new ArrayList<>(props);
    this.start = Skeleton.of(start);
  }

  /** {@return what is wrong in the level, the worst first} */
  static List<Fault> faults(Scene scene) {
    Walk walk = new Walk(scene.staging().props(), scene.staging().startPose());
    Sequence sequence = scene.sequence();
    Set<List<Pose>> done = new HashSet<>();
    for (Optional<Side> side : scene.level().sides().sides()) {
      for (int i = 0; i < scene.level().script().size(); i++) {
        walk.phase = scene.level().script().get(i).name();
        for (boolean first : new boolean[] {true, false}) {
          List<Pose> path = sequence.at(i, first, side, 0, 1).path();
          if (done.add(path)) {
            walk.along(path, new Motion(path));
          }
        }
      }
    }
    if (scene.level().sides().isOfBody()) {
      walk.turn(scene.staging().startPose());
    }
    return walk.worst.values().stream()
        .sorted(Comparator.comparingDouble(Fault::over).reversed())
        .toList();
  }

  /** {@return what is wrong on the way among the props, were it one through the poses} */
  static List<Fault> faults(List<Prop> props, List<Pose> poses, Motion way) {
    Walk walk = new Walk(props, poses.get(0));
    walk.phase = "way";
    walk.along(poses, way);
    return List.copyOf(walk.worst.values());
  }

  /** What stands on one side only has faded by then. */
  private void turn(Pose ready) {
    phase = "(turn)";
    props.removeIf(prop -> !prop.equals(prop.mirrored()));
    frames(new Motion(List.of(ready, ready.mirrored())), 1);
  }

  private void along(List<Pose> poses, Motion way) {
    for (int i = 0; i < poses.size(); i++) {
      part = (double) i / Math.max(1, poses.size() - 1);
      rests(poses.get(i));
    }
    List<Skeleton> frames = frames(way, Math.max(1, poses.size() - 1));
    for (int side = -1; side <= 1; side++) {
      for (Contact contact : Contact.values()) {
        if ((side == 0) == (contact == Contact.HEAD || contact == Contact.SEAT)) {
          stays(contact, side, poses.stream().map(Skeleton::of).toList(), frames);
        }
      }
    }
  }

  private List<Skeleton> frames(Motion path, int ways) {
    List<Skeleton> frames = new ArrayList<>();
    for (int i = 0; i <= FRAMES * ways; i++) {
      part = (double) i / (FRAMES * ways);
      Skeleton body = path.after(part, 0);
      overlaps(body);
      frames.add(body);
    }
    overlaps(path.after(1, 1));
    return frames;
  }

  private void note(String what, double over) {
    if (over > NOTHING) {
      worst.merge(what, new Fault(what, phase, part, over, Set.of(phase)), Fault::with);
    }
  }

  private void overlaps(Skeleton body) {
    List<Lump> lumps = Flesh.of(body).lumps();
    for (int i = 0; i < lumps.size(); i++) {
      for (int k = i + 1; k < lumps.size(); k++) {
        overlap(lumps.get(i), lumps.get(k));
      }
    }
    for (Furniture.Thing thing : Furniture.of(props, body, start)) {
      for (Lump lump : lumps) {
        double deep = lump.radius() - thing.solid().distance(lump.at());
        double over = deep - Flesh.FINGER - thing.gives();
        if (over > NOTHING) {
          note(lump.name() + " in the " + thing.name(), over);
        }
      }
    }
  }

  private void overlap(Lump a, Lump b) {
    double both = a.radius() + b.radius();
    double dx = a.at().x() - b.at().x();
    double dy = a.at().y() - b.at().y();
    double dz = a.at().z() - b.at().z();
    double square = dx * dx + dy * dy + dz * dz;
    if (square < both * both) {
      double give = Flesh.give(a, b);
      double over = both - Math.sqrt(square) - give;
      if (give >= 0 && over > NOTHING) {
        note(b.name() + " in the " + a.name(), over);
      }
    }
  }

  /** What is nearly on something in a pose is meant to be on it. */
  private void rests(Pose pose) {
    Skeleton body = Skeleton.of(pose);
    for (Limb limb : Limb.values()) {
      int side = limb.isRight() ? 1 : -1;
      Target target = pose.reach(limb).target();
      if (target instanceof Target.At || !isUpright(body)) {
        hovers(limb.isArm() ? Contact.HAND : Contact.FOOT, side, body, 2.5);
      }
      if (target instanceof Target.Kneel) {
        hovers(Contact.KNEE, side, body, 10);
      }
      if (target instanceof Target.At at && limb.isArm()) {
        holds(at.anchor(), side, body);
      }
    }
    if (body.head().basis().forward().y() > 0.5) {
      hovers(Contact.HEAD, 0, body, 3);
    }
    double heels = between(body, l -> Contact.SEAT.has(l, 0), Walk::isLowerLeg);
    if (heels > TOUCH) {
      hovers(Contact.SEAT, 0, body, 4);
      if (heels < 4 && gap(Contact.SEAT, 0, body) > TOUCH) {
        note("seat hovers above the heels", heels - TOUCH);
      }
    }
  }

  private static boolean isUpright(Skeleton body) {
    return body.spine().hips().basis().up().y() > 0.7;
  }

  private static boolean isLowerLeg(Lump lump) {
    return lump.kind() == Flesh.Kind.FOOT || lump.kind() == Flesh.Kind.SHIN && lump.part() > 0.5;
  }

  private void hovers(Contact contact, int side, Skeleton body, double most) {
    double gap = gap(contact, side, body);
    if (gap > TOUCH && gap < most) {
      note(name(contact, side) + " hovers above what it is on", gap - TOUCH);
    }
  }

  private void holds(Target.Anchor anchor, int side, Skeleton body) {
    Predicate<Lump> held =
        lump ->
            switch (anchor) {
              case HEAD -> lump.kind() == Flesh.Kind.HEAD || lump.kind() == Flesh.Kind.NECK;
              case KNEE -> lump.kind() == Flesh.Kind.THIGH || lump.kind() == Flesh.Kind.SHIN;
              case OTHER_ELBOW, OTHER_HAND ->
                  lump.side() == -side
                      && (lump.kind() == Flesh.Kind.HAND
                          || lump.kind() == Flesh.Kind.FOREARM
                          || lump.kind() == Flesh.Kind.UPPER_ARM);
              default -> false;
            };
    double gap = between(body, lump -> Contact.HAND.has(lump, side), held);
    if (gap < 5) {
      note(name(Contact.HAND, side) + " hovers beside what it holds", gap - TOUCH);
    }
  }

  private static double between(Skeleton body, Predicate<Lump> one, Predicate<Lump> other) {
    double least = Double.MAX_VALUE;
    List<Lump> lumps = Flesh.of(body).lumps();
    for (Lump a : lumps) {
      for (Lump b : lumps) {
        if (one.test(a) && other.test(b)) {
          least = Math.min(least, a.at().distance(b.at()) - a.radius() - b.radius());
        }
      }
    }
    return least;
  }

  private void stays(Contact contact, int side, List<Skeleton> keys, List<Skeleton> frames) {
    if (keys.stream().anyMatch(body -> gap(contact, side, body) > TOUCH)) {
      return;
    }
    Vec home = place(contact, side, keys.get(0));
    double way =
        keys.stream().mapToDouble(k -> place(contact, side, k).distance(home)).max().orElse(0);
    boolean planted = way < SAME && contact != Contact.HEAD && contact != Contact.SEAT;
    for (int i = 0; i < frames.size(); i++) {
      part = (double) i / (frames.size() - 1);
      double slid = place(contact, side, frames.get(i)).distance(home);
      if (planted) {
        note(name(contact, side) + " slides", slid - MOST_SLIDE);
      }
      if (contact != Contact.FOOT || way < STEP) {
        note(
            name(contact, side) + " leaves what it is on",
            gap(contact, side, frames.get(i)) - TOUCH);
      }
    }
  }

  private static Vec place(Contact contact, int side, Skeleton body) {
    Chain arm = body.limb(side > 0 ? Limb.RIGHT_ARM : Limb.LEFT_ARM);
    Chain leg = body.limb(side > 0 ? Limb.RIGHT_LEG : Limb.LEFT_LEG);
    return switch (contact) {
      case HAND -> arm.end();
      case FOOT -> leg.end();
      case KNEE -> leg.mid();
      case HEAD -> body.head().at();
      case SEAT -> body.spine().hips().at();
    };
  }

  private double gap(Contact contact, int side, Skeleton body) {
    double least = Double.MAX_VALUE;
    for (Lump lump : Flesh.of(body).lumps()) {
      if (contact.has(lump, side)) {
        for (Furniture.Thing thing : Furniture.of(props, body, start)) {
          least = Math.min(least, thing.solid().distance(lump.at()) - lump.radius());
        }
      }
    }
    return least;
  }

  private static String name(Contact contact, int side) {
    String which = side == 0 ? "" : side < 0 ? "left " : "right ";
    return which + contact.name().toLowerCase(Locale.ROOT);
  }
}
