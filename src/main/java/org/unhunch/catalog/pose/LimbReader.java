package org.unhunch.catalog.pose;

import java.util.Optional;
import java.util.function.Supplier;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** Reads what one limb does. The third number of its points is outward, away from the middle. */
final class LimbReader {
  private static final double HAND_OUT = 9;
  private static final double FOOT_OUT = 4.6;

  /** The share of a limb's length that lies between its ends where nothing is said. */
  static final double STRETCHED = 0.985;

  /** Where a shin runs from its knee where nothing is said. */
  static final Vec SHIN = new Vec(-1, -0.06, 0);

  /** Where the toes of a planted foot point where nothing is said. */
  static final Vec AHEAD = new Vec(1, 0, 0);

  private final Fields fields;
  private final Limb limb;

  private LimbReader(Fields fields, Limb limb) {
    this.fields = fields;
    this.limb = limb;
  }

  /** {@return what the limb does, or empty after noting what is wrong} */
  static Optional<Reach> reach(Fields fields, Limb limb) {
    return new LimbReader(fields, limb).reach();
  }

  private Optional<Reach> reach() {
    Target.Anchor anchor = fields.termIfAny("on", PoseTerms.ANCHORS).orElse(Target.Anchor.ROOM);
    Supplier<Target> target = target(anchor);
    Vec bend = fields.valueIfAny("bend").map(v -> mine(v, 0)).orElse(out(bend(limb.isArm())));
    Optional<Vec> tip = fields.valueIfAny("tip").flatMap(this::tip);
    if (!fields.has("tip") && !limb.isArm() && fields.has("at")) {
      tip = Optional.of(AHEAD);
    }
    Optional<Vec> points = tip;
    Hand hand = limb.isArm() ? hand(anchor) : Hand.FLAT;
    return Optional.ofNullable(fields.build(() -> new Reach(target.get(), bend, points, hand)));
  }

  /** Where an elbow or a knee points where nothing is said. */
  static Vec bend(boolean arm) {
    return arm ? new Vec(-0.6, -0.3, 0.75) : new Vec(1, 0, 0);
  }

  /** How far out a hand or a foot is in the room where nothing is said. */
  static double out(boolean arm) {
    return arm ? HAND_OUT : FOOT_OUT;
  }

  private Hand hand(Target.Anchor anchor) {
    Vec thumb = fields.valueIfAny("thumb").map(v -> mine(v, 0)).orElse(Hand.FLAT.thumb());
    return new Hand(thumb, PoseTerms.number(fields, "fist", 0, 1, curl(anchor)));
  }

  /** How far a hand is closed where nothing is said: it cups a head and holds a limb. */
  static double curl(Target.Anchor anchor) {
    return switch (anchor) {
      case HEAD -> 0.25;
      case KNEE, OTHER_ELBOW, OTHER_HAND -> 0.5;
      case ROOM, CHEST, HIPS -> 0;
    };
  }

  private Supplier<Target> target(Target.Anchor anchor) {
    if (fields.has("along")) {
      Vec direction = mine(fields.valueIfAny("along").orElseThrow(), 0);
      double extent = PoseTerms.number(fields, "reach", 0.05, 1, STRETCHED);
      return () -> new Target.Along(anchor, direction, extent);
    }
    if (fields.has("knee")) {
      Vec knee = mine(fields.valueIfAny("knee").orElseThrow(), FOOT_OUT);
      Vec shin = fields.valueIfAny("shin").map(v -> mine(v, 0)).orElse(out(SHIN));
      return () -> new Target.Kneel(knee, shin);
    }
    boolean room = anchor == Target.Anchor.ROOM;
    double out = room ? out(limb.isArm()) : 0;
    Vec point = fields.valueIfAny("at").map(v -> mine(v, out)).orElse(null);
    if (point == null) {
      fields.problem("at", Message.of("pose.target"));
    }
    return () -> new Target.At(anchor, point);
  }

  /** The word "along" means on along the limb, which is no direction of its own. */
  private Optional<Vec> tip(Value value) {
    if (value.isText()) {
      if (!"along".equals(value.text())) {
        value.problem(Message.of("pose.tip"));
      }
      return Optional.empty();
    }
    return Optional.of(mine(value, 0));
  }

  private Vec mine(Value value, double out) {
    return out(PoseTerms.point(value, out));
  }

  private Vec out(Vec vec) {
    return limb.isRight() ? vec : vec.mirrored();
  }
}
