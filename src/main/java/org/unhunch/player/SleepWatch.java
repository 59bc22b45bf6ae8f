package org.unhunch.player;

import java.util.function.LongSupplier;

/** Notices by a wall clock that the machine has slept since the last look. */
final class SleepWatch {
  private static final long SLEPT_MILLIS = 3_000;

  private final LongSupplier wallMillis;
  private long seenMillis;

  SleepWatch(LongSupplier wallMillis) {
    this.wallMillis = wallMillis;
  }

  /** Has what passed until now not count. */
  void wake() {
    seenMillis = wallMillis.getAsLong();
  }

  /** Looks, and answers whether more has passed than between two looks of a machine awake. */
  boolean hasSlept() {
    long before = seenMillis;
    wake();
    return seenMillis - before > SLEPT_MILLIS;
  }
}
