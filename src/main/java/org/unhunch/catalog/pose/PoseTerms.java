package org.unhunch.catalog.pose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** The words and numbers of the pose files. */
final class PoseTerms {
  static final Map<String, Region> REGIONS = named(Region.values());
  static final Map<String, Prop.Kind> PROPS = named(Prop.Kind.values());
  static final Map<String, Prop.Layer> LAYERS = named(Prop.Layer.values());
  static final Map<String, Target.Anchor> ANCHORS = named(Target.Anchor.values());
  private static final double FAR = 400;

  private PoseTerms() {}

  private static <E extends Enum<E>> Map<String, E> named(E[] values) {
    Map<String, E> map = new LinkedHashMap<>();
    Arrays.stream(values)
        .forEach(each -> map.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each));
    return map;
  }

  /** {@return the number of the key, or {@code otherwise} if it is not there} */
  static double number(Fields fields, String key, double least, double most, double otherwise) {
    return fields.valueIfAny(key).map(value -> value.number(least, most)).orElse(otherwise);
  }

  /** {@return the number as it is written: without a fraction where it has none} */
  static Object number(double number) {
    if (number == Math.rint(number)) {
      return (long) number;
    }
    return number;
  }

  /** {@return the direction as it is written} */
  static List<Object> direction(Vec direction) {
    return point(direction, Double.NaN);
  }

  /** {@return the point as it is written: without its third number where that is {@code out}} */
  static List<Object> point(Vec point, double out) {
    Stream<Double> two = Stream.of(point.x(), point.y());
    Stream<Double> all = Stream.of(point.x(), point.y(), point.z());
    return (point.z() == out ? two : all).map(PoseTerms::number).toList();
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
