package org.unhunch.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A moment, and how far from UTC the clocks went where it was, so that its day stays the same
 * wherever one travels.
 *
 * @param instant the moment
 * @param offset from UTC there and then; empty if nobody wrote it down
 */
public record When(Instant instant, Optional<ZoneOffset> offset) {
  /** Checks that there is a moment. */
  public When {
    Objects.requireNonNull(instant, "instant");
  }

  /** {@return the moment, of which nobody knows where it was} */
  public static When somewhere(Instant instant) {
    return new When(instant, Optional.empty());
  }

  /** {@return the moment and where it was} */
  public static When of(ZonedDateTime time) {
    return new When(time.toInstant(), Optional.of(time.getOffset()));
  }

  /**
   * {@return the day and the time as it was where it was; where that is not known, as it is here}
   */
  public ZonedDateTime local(ZoneId here) {
    return instant.atZone(offset.map(ZoneId.class::cast).orElse(here));
  }

  /** {@return the day of it where it was; where that is not known, here} */
  public LocalDate day(ZoneId here) {
    return local(here).toLocalDate();
  }
}
