package org.unhunch.figure.scene;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The moments at which a phase is seen otherwise than before, in seconds since it began; between
 * two of them nothing is to be painted.
 */
public final class Beats {
  /** The most moments in a second. */
  public static final int RATE = 16;

  /** What stands still from its beginning on. */
  public static final Beats ONCE = new Beats(new double[] {0});

  private final double[] seconds;

  private Beats(double[] seconds) {
    this.seconds = seconds;
  }

  /**
   * {@return the beginning, each moment that is seen to be a step from the one before, and the end
   * unless it looks the same}
   *
   * @param length the seconds in which anything changes, zero or more
   * @param steps how much is seen to change from one second to a later one, in steps
   */
  public static Beats of(double length, DoubleBinaryOperator steps) {
    DoubleStream.Builder found = DoubleStream.builder().add(0);
    double last = 0;
    for (int tick = 1; tick <= Math.ceil(length * RATE); tick++) {
      double second = (double) tick / RATE;
      double change = steps.applyAsDouble(last, second);
      if (change >= 1 || change > 0 && second >= length) {
        found.add(second);
        last = second;
      }
    }
    return new Beats(found.build().toArray());
  }

  /** {@return as many moments as there may be in so many seconds} */
  public static Beats even(double length) {
    int ticks = (int) Math.ceil(length * RATE);
    return new Beats(IntStream.rangeClosed(0, ticks).mapToDouble(i -> (double) i / RATE).toArray());
  }

  /** {@return the last moment until {@code elapsed}, zero or more seconds} */
  public double last(double elapsed) {
    return seconds[Math.max(0, upTo(elapsed) - 1)];
  }

  /** {@return the first moment after {@code elapsed} seconds, if there is one} */
  public OptionalDouble next(double elapsed) {
    int next = upTo(elapsed);
    return next < seconds.length ? OptionalDouble.of(seconds[next]) : OptionalDouble.empty();
  }

  /** How many moments are not after it. */
  private int upTo(double elapsed) {
    int found = Arrays.binarySearch(seconds, elapsed);
    return found < 0 ? -found - 1 : found + 1;
  }
}
