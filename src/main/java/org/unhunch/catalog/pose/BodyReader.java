package org.unhunch.catalog.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/** Reads a pose: what it leaves out is as in the pose it comes from, or as in standing at ease. */
final class BodyReader {
  private BodyReader() {}

  /** {@return the pose, or empty after noting what is wrong with it} */
  static Optional<Pose> pose(Fields fields, Map<String, Pose> known) {
    if (fields.has("mirror")) {
      Pose other = fields.term("mirror", known);
      return Optional.ofNullable(fields.build(() -> other.mirrored()));
    }
    Pose base = fields.termIfAny("from", known).orElseGet(Pose::standing);
    Optional<String> from = fields.textIfAny("from");
    Trunk trunk = trunk(fields, base.trunk());
    Carriage carriage = carriage(fields, base.carriage());
    Map<Limb, Reach> limbs = limbs(fields, base.limbs());
    return Optional.ofNullable(fields.build(() -> new Pose(trunk, carriage, limbs, from)));
  }

  private static Trunk trunk(Fields fields, Trunk base) {
    Vec hips = fields.valueIfAny("hips").map(v -> PoseTerms.point(v, 0)).orElse(base.hips());
    double pitch = PoseTerms.number(fields, "trunk", -360, 360, base.pitch());
    double lean = PoseTerms.number(fields, "lean", -180, 180, base.lean());
    double turn = PoseTerms.number(fields, "turn", -360, 360, base.turn());
    double roll = PoseTerms.number(fields, "roll", -180, 180, base.roll());
    return new Trunk(hips, pitch, lean, turn, roll, bow(fields, base.bow()));
  }

  /** A bow is one number for the whole spine, or one for each half. */
  private static Trunk.Bow bow(Fields fields, Trunk.Bow base) {
    double low = base.low();
    double high = base.high();
    Optional<Value> bow = fields.valueIfAny("bow");
    if (bow.isPresent() && bow.get().isList()) {
      List<Value> halves = bow.get().items(2, 2);
      low = halves.isEmpty() ? 0 : halves.get(0).number(-180, 180);
      high = halves.isEmpty() ? 0 : halves.get(1).number(-180, 180);
    } else if (bow.isPresent()) {
      low = bow.get().number(-180, 180) / 2;
      high = low;
    }
    double side = PoseTerms.number(fields, "side", -180, 180, base.side());
    double twist = PoseTerms.number(fields, "twist", -180, 180, base.twist());
    return new Trunk.Bow(low, high, side, twist);
  }

  private static Carriage carriage(Fields fields, Carriage base) {
    double nod = PoseTerms.number(fields, "nod", -120, 120, base.nod());
    double tilt = PoseTerms.number(fields, "tilt", -120, 120, base.tilt());
    double look = PoseTerms.number(fields, "look", -120, 120, base.turn());
    double blades = PoseTerms.number(fields, "blades", -1, 1, base.blades());
    double shrug = PoseTerms.number(fields, "shrug", -1, 1, base.shrug());
    return new Carriage(nod, tilt, look, blades, shrug);
  }

  private static Map<Limb, Reach> limbs(Fields fields, Map<Limb, Reach> base) {
    Map<Limb, Reach> limbs = new EnumMap<>(base);
    for (Limb limb : Limb.values()) {
      String both = limb.isArm() ? "hands" : "feet";
      String one = (limb.isRight() ? "right" : "left") + (limb.isArm() ? "Hand" : "Foot");
      for (String key : List.of(both, one)) {
        fields
            .valueIfAny(key)
            .flatMap(Value::object)
            .flatMap(each -> LimbReader.reach(each, limb))
            .ifPresent(reach -> limbs.put(limb, reach));
      }
    }
    return limbs;
  }
}
