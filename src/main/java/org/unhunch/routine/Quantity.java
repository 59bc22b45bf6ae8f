package org.unhunch.routine;

import java.util.Objects;
import org.unhunch.routine.term.Require;

/**
 * A whole number, or a range of them, that says where it comes from.
 *
 * @param low the lower end, where one starts; 1 or more
 * @param high the upper end, not below {@code low}; both ends belong to the range
 * @param origin who says so
 */
public record Quantity(int low, int high, Origin origin) {
  /** Checks the order of the ends. */
  public Quantity {
    Require.that(low >= 1, "a number must be at least 1 but was " + low);
    Require.that(low <= high, "a range must not run backward, from " + low + " to " + high);
    Objects.requireNonNull(origin);
  }

  /** {@return a single number} */
  public static Quantity of(int value, Origin origin) {
    return new Quantity(value, value, origin);
  }

  /** {@return one, for what is done once because nobody asks for more} */
  public static Quantity once() {
    return of(1, Origin.chosen("Once, where no source asks for more."));
  }

  /** {@return whether there is anything between the ends} */
  public boolean isRange() {
    return low < high;
  }
}
