package org.unhunch.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.unhunch.json.Fields;
import org.unhunch.routine.Amounts;

/** Amounts as a file has them. */
public final class AmountsFormat {
  /** More than anyone does, and little enough that a wrong number costs no memory. */
  private static final int MOST = 10_000;

  private AmountsFormat() {}

  /** {@return the amounts as a JSON object} */
  public static Map<String, Object> write(Amounts amounts) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("reps", amounts.reps());
    written.put("sets", amounts.sets());
    written.put("phases", new TreeMap<>(amounts.phases()));
    return written;
  }

  /** {@return the amounts of the required key, or null after noting what is wrong} */
  public static Amounts read(Fields fields, String key) {
    return fields.object(key).map(AmountsFormat::read).orElse(null);
  }

  /** {@return the amounts that the object says, or null after noting what is wrong} */
  static Amounts read(Fields fields) {
    int reps = fields.integer("reps", 1, MOST);
    int sets = fields.integer("sets", 1, MOST);
    Map<String, Integer> phases =
        fields
            .object("phases")
            .map(each -> each.byKey(value -> value.integer(1, MOST)))
            .orElse(Map.of());
    return fields.build(() -> new Amounts(reps, sets, phases));
  }
}
