package org.unhunch.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The moments that are believed in what is read from the disk: up to a year from now, as a clock
 * may have been wrong, and no later.
 *
 * @param wallMillis the clock that says what is now, in milliseconds since 1970
 */
public record BelievedMoments(LongSupplier wallMillis) {
  private static final int DAYS = 365;

  /** {@return the latest of them} */
  public Instant latest() {
    // By the calendar it would be as good, and set all of it up before the first window.
    return Instant.ofEpochMilli(wallMillis.getAsLong()).plus(Duration.ofDays(DAYS));
  }
}
