package org.unhunch.catalog.write;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Eyes;
import org.unhunch.routine.term.Term;

/** The members of an object being written, in order. */
public final class Members {
  /** What a key stands for that is left out, wherever it is. */
  private static final Set<Object> UNSAID =
      Set.of(Equipment.Access.BRING, Eyes.FREE, Length.Unit.SECONDS, false);

  private static final Set<Object> NOTHING = Set.of("", List.of(), Map.of());

  private final Map<String, Object> all = new LinkedHashMap<>();

  /** Members of which each has the name and the value of one of the record's components. */
  static Members of(Record whole) {
    Members members = new Members();
    for (RecordComponent each : whole.getClass().getRecordComponents()) {
      try {
        members.put(each.getName(), each.getAccessor().invoke(whole));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return members;
  }

  /** Puts the value as it is written, unless it goes without saying or there is nothing in it. */
  public Members put(String key, Object value) {
    Object json = json(value);
    boolean oneSet = key.equals("sets") && value.equals(Quantity.once());
    if (!NOTHING.contains(json) && !UNSAID.contains(value) && !oneSet) {
      all.put(key, json);
    }
    return this;
  }

  /** Puts the value, unless it is written as what stands for a key that is left out. */
  public Members put(String key, Object value, Object leftOut) {
    return json(value).equals(json(leftOut)) ? this : put(key, value);
  }

  /** Puts a number in the place of another, also one that goes without saying elsewhere. */
  Members put(String key, Quantity value, Quantity insteadOf) {
    if (!json(value).equals(json(insteadOf))) {
      all.put(key, json(value));
    }
    return this;
  }

  Members put(Quantity quantity) {
    if (quantity.isRange()) {
      put("from", quantity.low()).put("to", quantity.high());
    } else {
      put("value", quantity.low());
    }
    Origin origin = quantity.origin();
    return put("about", origin.about())
        .put("goal", origin.goal())
        .put("stated", origin.statedBy())
        .put("chosen", origin.reason());
  }

  /** {@return what has been put, in order} */
  public Map<String, Object> all() {
    return all;
  }

  static <T> List<Map<String, Object>> list(Collection<T> values, Function<T, Members> write) {
    return values.stream().map(each -> write.apply(each).all()).toList();
  }

  /** The value as JSON: a constant by its name, a word by its id, a number without ".0". */
  private static Object json(Object value) {
    if (value instanceof Optional<?> option) {
      return option.<Object>map(Members::json).orElse("");
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Members::json).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach((key, each) -> members.put((String) key, json(each)));
      return members;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof Double number && number == Math.rint(number)) {
      return number.longValue();
    }
    if (value instanceof Term term) {
      return term.id();
    }
    if (value instanceof Quantity quantity) {
      boolean plain = !quantity.isRange() && quantity.origin().equals(Origin.OWN);
      return plain ? quantity.low() : new Members().put(quantity).all();
    }
    if (value instanceof Sentence sentence) {
      return sentence.written();
    }
    if (value instanceof Length length) {
      if (length.unit() == Length.Unit.SECONDS) {
        return json(length.amount());
      }
      return new Members().put(length.amount()).put("unit", length.unit()).all();
    }
    if (value instanceof Phase phase) {
      Map<String, Object> members = of(phase).all();
      members.remove("called"); // is the name in the language that is written
      return members;
    }
    return value instanceof Record whole ? of(whole).all() : value;
  }
}
