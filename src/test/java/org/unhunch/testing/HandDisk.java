package org.unhunch.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** The disk's thread, which does what it was given once a test says so. */
public final class HandDisk implements Executor {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  /** Does all that waits, and what comes of it. */
  public void run() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  /** {@return whether nothing waits} */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }
}
