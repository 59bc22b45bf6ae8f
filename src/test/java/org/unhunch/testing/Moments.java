package org.unhunch.testing;

import java.time.Instant;
import org.unhunch.storage.BelievedMoments;

/** The moments that are believed where a test is not about them. */
public final class Moments {
  /** Any of a year with four digits. */
  public static final BelievedMoments ANY =
      new BelievedMoments(() -> Instant.parse("9998-12-31T23:59:59Z").toEpochMilli());

  private Moments() {}
}
