package org.unhunch.player;

import java.util.function.LongSupplier;

/** A stopwatch that can be set: a base, plus what has passed since it was started. */
final class PlayClock {
  private final LongSupplier nanos;
  private long base;
  private long startedAt;
  private boolean running;

  PlayClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Starts it; does nothing if it runs already. */
  void start() {
    if (!running) {
      startedAt = nanos.getAsLong();
      running = true;
    }
  }

  /** Stops it where it stands; does nothing if it does not run. */
  void stop() {
    base = read();
    running = false;
  }

  /** Sets what it reads now, in nanoseconds; it goes on running if it was. */
  void set(long position) {
    base = position;
    startedAt = nanos.getAsLong();
  }

  /** Sets it back by so many nanoseconds, losing nothing while it runs. */
  void rewind(long by) {
    base -= by;
  }

  /** What it reads now, in nanoseconds. */
  long read() {
    return running ? base + (nanos.getAsLong() - startedAt) : base;
  }
}
