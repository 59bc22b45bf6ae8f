package org.unhunch.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.message.Message;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Source;

/**
 * Reads numbers that say where they come from.
 *
 * @param sources those that may state them, by id
 * @param plain whether a number may stand alone, as its author's own
 */
record QuantityReader(Map<String, Source> sources, boolean plain) {
  private static final int MOST_SECONDS = 7_200;
  private static final int MOST_BREATHS = 100;
  private static final int MOST_REPS = 1_000;
  private static final int MOST_SETS = 100;
  private static final int MOST_REST = 3_600;

  /** The number of a required key, or null after noting what is wrong. */
  Quantity required(Fields parent, String key, int least, int most) {
    return plain && parent.valueIfAny(key).filter(Value::isNumber).isPresent()
        ? own(parent.integer(key, least, most))
        : parent.object(key).map(fields -> quantity(fields, least, most)).orElse(null);
  }

  Optional<Quantity> optional(Fields parent, String key, int least, int most) {
    return parent.has(key)
        ? Optional.ofNullable(required(parent, key, least, most))
        : Optional.empty();
  }

  /** How many repetitions the required key says, or null after noting what is wrong. */
  Quantity reps(Fields parent) {
    return required(parent, "reps", 1, MOST_REPS);
  }

  /** The number, or null for what was none. */
  private static Quantity own(int number) {
    return number == 0 ? null : Quantity.of(number, Origin.OWN);
  }

  /** How many sets the key says; empty if it is not there. */
  Optional<Quantity> sets(Fields parent) {
    return optional(parent, "sets", 1, MOST_SETS);
  }

  /** The seconds of rest that the key says; empty if it is not there. */
  Optional<Quantity> rest(Fields parent, String key) {
    return optional(parent, key, 1, MOST_REST);
  }

  /** The length of a phase, or null after noting what is wrong. */
  Length length(Value value) {
    if (plain && value.isNumber()) {
      Integer seconds = value.integer(1, MOST_SECONDS);
      return seconds == null ? null : new Length(own(seconds), Length.Unit.SECONDS);
    }
    return value.object().map(this::length).orElse(null);
  }

  private Length length(Fields fields) {
    Length.Unit unit = fields.termIfAny("unit", Terms.LENGTHS).orElse(Length.Unit.SECONDS);
    int most = unit == Length.Unit.BREATHS ? MOST_BREATHS : MOST_SECONDS;
    Quantity amount = quantity(fields, 1, most);
    return amount == null ? null : new Length(amount, unit);
  }

  /** The number in the object itself, or null after noting what is wrong. */
  Quantity quantity(Fields fields, int least, int most) {
    boolean single = !fields.has("from") && !fields.has("to");
    int low = fields.integer(single ? "value" : "from", least, most);
    int high = single ? low : fields.integer("to", least, most);
    if (!single && low >= high && low > 0 && high > 0) {
      fields.problem("to", Message.of("catalog.backward", low));
    }
    Origin origin = origin(fields);
    return fields.build(() -> new Quantity(low, high, origin));
  }

  private Origin origin(Fields fields) {
    boolean stated = fields.has("stated");
    boolean chosen = fields.has("chosen");
    boolean about = fields.flagIfAny("about").orElse(false);
    boolean goal = fields.flagIfAny("goal").orElse(false);
    if (plain && !stated && !chosen) {
      return Origin.OWN.meant(about, goal);
    }
    if (stated == chosen) {
      fields.problem("", Message.of("catalog.origin"));
      return null;
    }
    if (chosen) {
      String reason = TextKind.FACT.of(fields, "chosen");
      return reason == null ? null : Origin.chosen(reason).meant(about, goal);
    }
    List<Source> by = fields.terms("stated", sources);
    return by.isEmpty() ? null : Origin.stated(by).meant(about, goal);
  }
}
