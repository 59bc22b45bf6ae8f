package org.unhunch.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The moments that are believed in what is read from the disk: up to a year from now, as a clock
 * may have been wrong, and no later.
 *
 * @param wallMillis the clock that says what is now, in milliseconds since 1970
 */
public record BelievedMoments(LongSupplier wallMillis) {
  /** {@return the latest of them} */
  public Instant latest() {
    Instant now = Instant.ofEpochMilli(wallMillis.getAsLong());
    return now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
  }
}
