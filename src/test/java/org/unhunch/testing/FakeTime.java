package org.unhunch.testing;

/** Both clocks of a machine, moved by hand. */
public final class FakeTime {
  private static final long NANOS_PER_MILLI = 1_000_000L;
  private long nanos = 7_000_000_000_000L;
  private long wallMillis = 1_700_000_000_000L;

  /** {@return the monotonic clock, in nanoseconds} */
  public long nanos() {
    return nanos;
  }

  /** {@return the wall clock, in milliseconds} */
  public long wallMillis() {
    return wallMillis;
  }

  /** Lets time pass as it does on a machine that is awake. */
  public void pass(long millis) {
    passNanos(millis * NANOS_PER_MILLI);
    wallMillis += millis;
  }

  /** Moves the monotonic clock alone. */
  public void passNanos(long by) {
    nanos += by;
  }

  /** Moves the wall clock alone: a sleep on Linux, or someone setting the clock. */
  public void wallJumps(long millis) {
    wallMillis += millis;
  }
}
