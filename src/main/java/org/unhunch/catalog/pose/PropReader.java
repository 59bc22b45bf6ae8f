package org.unhunch.catalog.pose;

import org.unhunch.catalog.json.Fields;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** Reads a prop and where it stands. */
final class PropReader {
  private PropReader() {}

  static Prop prop(Fields fields) {
    Prop.Kind kind = fields.term("kind", Words.PROPS);
    Vec at = fields.valueIfAny("at").map(v -> Words.point(v, 0)).orElse(new Vec(0, 0, 0));
    double turn = Words.number(fields, "turn", -360, 360, 0);
    Prop.Layer layer = fields.termIfAny("layer", Words.LAYERS).orElse(Prop.Layer.BEHIND);
    return fields.build(() -> new Prop(kind, at, turn, layer));
  }
}
