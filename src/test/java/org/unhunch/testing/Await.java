package org.unhunch.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or program does; the test's timeout ends a vain wait. */
public final class Await {
  /** So that the waiting leaves the processor to what is waited for. */
  private static final long STEP_NANOS = 5_000_000;

  private Await() {}

  /** Returns as soon as the condition holds. */
  public static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted()) {
        throw new AssertionError("waited in vain");
      }
      LockSupport.parkNanos(STEP_NANOS);
    }
  }
}
