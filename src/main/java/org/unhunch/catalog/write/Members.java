package org.unhunch.catalog.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Source;

/** The members of an object being written, in order. */
public final class Members {
  private final Map<String, Object> all = new LinkedHashMap<>();

  /** Puts the value under the key, unless it is an empty text, list, object or option. */
  public Members put(String key, Object value) {
    Object plain = value instanceof Optional<?> option ? option.orElse(null) : value;
    boolean empty =
        plain == null
            || plain.equals("")
            || (plain instanceof Collection<?> list && list.isEmpty())
            || (plain instanceof Map<?, ?> map && map.isEmpty());
    if (!empty) {
      all.put(key, plain);
    }
    return this;
  }

  /** Puts the value under the key, unless it is what stands for a key that is left out. */
  public Members put(String key, Object value, Object leftOut) {
    return value.equals(leftOut) ? this : put(key, value);
  }

  /** Puts the name of the value under the key, unless it is what stands for a key left out. */
  public <E extends Enum<E>> Members put(String key, E value, E leftOut) {
    return value == leftOut ? this : put(key, name(value));
  }

  Members put(Quantity quantity) {
    if (quantity.isRange()) {
      put("from", quantity.low()).put("to", quantity.high());
    } else {
      put("value", quantity.low());
    }
    Origin origin = quantity.origin();
    return put("stated", list(origin.statedBy(), Source::id)).put("chosen", origin.reason());
  }

  /** {@return what has been put, in order} */
  public Map<String, Object> all() {
    return all;
  }

  /** {@return the name of an enum's value in the JSON: LEFT_RIGHT is "left-right"} */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Map<String, Object> quantity(Quantity quantity) {
    return new Members().put(quantity).all();
  }

  static Optional<Map<String, Object>> quantity(Optional<Quantity> quantity) {
    return quantity.map(Members::quantity);
  }

  static <T> List<Object> list(Collection<T> values, Function<T, Object> write) {
    return values.stream().map(write).toList();
  }
}
