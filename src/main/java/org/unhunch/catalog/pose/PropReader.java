package org.unhunch.catalog.pose;

import org.unhunch.json.Fields;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** Reads a prop and where it stands. */
final class PropReader {
  private PropReader() {}

  static Prop prop(Fields fields) {
    Prop.Kind kind = fields.term("kind", PoseTerms.PROPS);
    Vec at = fields.valueIfAny("at").map(v -> PoseTerms.point(v, 0)).orElse(new Vec(0, 0, 0));
    double turn = PoseTerms.number(fields, "turn", -360, 360, 0);
    Prop.Layer layer = fields.termIfAny("layer", PoseTerms.LAYERS).orElse(Prop.Layer.BEHIND);
    return fields.build(() -> new Prop(kind, at, turn, layer));
  }
}
