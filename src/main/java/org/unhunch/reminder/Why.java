package org.unhunch.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * A reason, and since when it holds.
 *
 * @param because the reason
 * @param since since when, or when it was; empty where nobody knows or it does not matter
 */
public record Why(Because because, Optional<Instant> since) {
  /** {@return a reason of which no beginning is known} */
  public static Why of(Because because) {
    return new Why(because, Optional.empty());
  }

  /** {@return a reason that holds since a moment} */
  public static Why since(Because because, Instant since) {
    return new Why(because, Optional.of(since));
  }
}
