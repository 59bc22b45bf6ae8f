package org.unhunch.player;

import java.util.function.LongSupplier;

/**
 * Tells whether the machine slept between two looks at its clocks.
 *
 * <p>While a machine sleeps, its wall clock goes on. The monotonic clock stands still on most
 * systems, so a sleep sets the two apart. A program that is merely kept from the processor sees
 * both go on alike. Where the monotonic clock goes on through a sleep, as it does on Windows, only
 * the length of the gap is left to tell: nothing keeps a program waiting for half a minute.
 */
final class SleepWatch {
  private static final long NANOS_PER_MILLI = 1_000_000L;
  private static final long APART_MILLIS = 3_000;
  private static final long LONGEST_WAIT_MILLIS = 30_000;

  private final LongSupplier nanos;
  private final LongSupplier wallMillis;
  private long seenNanos;
  private long seenMillis;

  /**
   * A watch over two clocks, from its first look on.
   *
   * @param nanos a monotonic clock in nanoseconds
   * @param wallMillis a wall clock in milliseconds
   */
  SleepWatch(LongSupplier nanos, LongSupplier wallMillis) {
    this.nanos = nanos;
    this.wallMillis = wallMillis;
  }

  /** Looks at the clocks and forgets what was before. */
  void look() {
    seenNanos = nanos.getAsLong();
    seenMillis = wallMillis.getAsLong();
  }

  /** Looks at the clocks; {@return whether the machine slept since the last look} */
  boolean hasSlept() {
    long nanosBefore = seenNanos;
    long millisBefore = seenMillis;
    look();
    long wall = seenMillis - millisBefore;
    long awake = (seenNanos - nanosBefore) / NANOS_PER_MILLI;
    return wall - awake > APART_MILLIS || Math.min(wall, awake) > LONGEST_WAIT_MILLIS;
  }
}
