package org.unhunch.catalog.pose;

import java.util.List;
import java.util.Map;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.routine.pose.Mover;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** The words and numbers of the pose files. */
final class PoseTerms {
  static final Map<String, Region> REGIONS = Fields.words(Region.values());
  static final Map<String, Mover> MOVERS = Fields.words(Mover.values());
  static final Map<String, Prop.Kind> PROPS = Fields.words(Prop.Kind.values());
  static final Map<String, Prop.Layer> LAYERS = Fields.words(Prop.Layer.values());
  static final Map<String, Target.Anchor> ANCHORS = Fields.words(Target.Anchor.values());
  private static final double FAR = 400;

  private PoseTerms() {}

  /** {@return the number of the key, or {@code otherwise} if it is not there} */
  static double number(Fields fields, String key, double least, double most, double otherwise) {
    return fields.valueIfAny(key).map(value -> value.number(least, most)).orElse(otherwise);
  }

  /** {@return the direction as it is written} */
  static List<Double> direction(Vec direction) {
    return point(direction, Double.NaN);
  }

  /** {@return the point as it is written: without its third number where that is {@code out}} */
  static List<Double> point(Vec point, double out) {
    List<Double> all = List.of(point.x(), point.y(), point.z());
    return point.z() == out ? all.subList(0, 2) : all;
  }

  /**
   * {@return forward, up and {@code out}, which is what the third number is when it is left out}
   */
  static Vec point(Value value, double out) {
    List<Value> items = value.items(2, 3);
    if (items.isEmpty()) {
      return new Vec(0, 0, 0);
    }
    double z = items.size() == 3 ? items.get(2).number(-FAR, FAR) : out;
    return new Vec(items.get(0).number(-FAR, FAR), items.get(1).number(-FAR, FAR), z);
  }
}
