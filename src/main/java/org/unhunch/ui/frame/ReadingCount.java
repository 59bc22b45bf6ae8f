package org.unhunch.ui.frame;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.unhunch.catalog.Progress;

/** Counts the files that have been read, and gives the reading up when asked; of any thread. */
final class ReadingCount implements Progress {
  private final AtomicInteger read = new AtomicInteger();
  private volatile int all;
  private volatile boolean givenUp;

  @Override
  public void found(int files) {
    all = files;
  }

  @Override
  public void readOne() {
    read.incrementAndGet();
    if (givenUp) {
      throw new CancellationException("the reading was given up");
    }
  }

  /** Has the next file that is read be the last. */
  void giveUp() {
    givenUp = true;
  }

  /** How many files there are; 0 until that is known. */
  int all() {
    return all;
  }

  /** How many have been read. */
  int read() {
    return read.get();
  }
}
