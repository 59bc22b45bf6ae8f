package org.unhunch.routine;

import org.unhunch.routine.term.Require;

/**
 * A whole number, or a range of them, that says where it comes from.
 *
 * @param low the lower end, where one starts; 1 or more
 * @param high the upper end, not below {@code low}; both ends belong to the range
 * @param now what to do now, from {@code low} to {@code high}
 * @param origin who says so
 */
public record Quantity(int low, int high, int now, Origin origin) {
  /** A range that begins at its lower end. */
  public Quantity(int low, int high, Origin origin) {
    this(low, high, low, origin);
  }

  public Quantity {
    Require.least("number", low, 1);
    Require.that(low <= high, "rule.backward", low, high);
    Require.range("number", now, low, high);
  }

  /** {@return a single number} */
  public static Quantity of(int value, Origin origin) {
    return new Quantity(value, value, origin);
  }

  /** {@return the same range, to be done at this number of it} */
  public Quantity at(int number) {
    return new Quantity(low, high, number, origin);
  }

  /** {@return one, for what is done once because nobody asks for more} */
  public static Quantity once() {
    return of(1, Origin.OWN);
  }

  /** {@return whether there is anything between the ends} */
  public boolean isRange() {
    return low < high;
  }
}
