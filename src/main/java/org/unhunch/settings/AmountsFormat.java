package org.unhunch.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unhunch.json.Values;
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

  /** {@return the amounts under a key, or empty if they are not all there} */
  public static Optional<Amounts> read(Values file, String key) {
    return file.inner(key)
        .filter(each -> each.number("reps", 1, MOST).isPresent())
        .map(
            each ->
                new Amounts(
                    each.number("reps", 1, MOST, 1),
                    each.number("sets", 1, MOST, 1),
                    each.numbers("phases", 1, MOST)));
  }
}
