package org.unhunch.benchmark;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;

/** How soon the event dispatch thread answers while something else is done. */
final class Answers implements AutoCloseable {
  private static final int EVERY_MILLIS = 5;
  private final Thread asking = new Thread(this::ask, "asking");
  private volatile double longestMillis;

  private Answers() {
    asking.start();
  }

  /** {@return the longest that an answer took meanwhile, in milliseconds} */
  static double longestMillis(Callable<?> work) throws Exception {
    Answers answers = new Answers();
    try (answers) {
      work.call();
    }
    return answers.longestMillis;
  }

  private void ask() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        long start = System.nanoTime();
        EventQueue.invokeAndWait(() -> {});
        longestMillis = Math.max(longestMillis, (System.nanoTime() - start) / 1e6);
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    asking.interrupt();
    asking.join();
  }
}
