package org.unhunch.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.LongSupplier;

/**
 * The clocks that a session is played by.
 *
 * @param nanos a monotonic clock in nanoseconds
 * @param wallMillis a wall clock in milliseconds
 * @param speed how many seconds pass on {@code nanos} in a second of the machine's; 1 but in a dry
 *     run
 * @param zone where the person is
 */
public record Clocks(LongSupplier nanos, LongSupplier wallMillis, double speed, ZoneId zone) {

  /** Clocks in the machine's own time zone. */
  public Clocks(LongSupplier nanos, LongSupplier wallMillis, double speed) {
    this(nanos, wallMillis, speed, ZoneId.systemDefault());
  }

  /** {@return the day and the time that it is here} */
  public ZonedDateTime now() {
    return Instant.ofEpochMilli(wallMillis.getAsLong()).atZone(zone);
  }
}
