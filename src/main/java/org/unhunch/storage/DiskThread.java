package org.unhunch.storage;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One thread for all that waits for the disk, so that no window has to; what came first is first.
 */
public final class DiskThread implements Executor, AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(DiskThread::daemon);

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "disk");
    thread.setDaemon(true);
    return thread;
  }

  /** Has the work done after all that was asked for before. Not after it is closed. */
  @Override
  public void execute(Runnable work) {
    thread.execute(work);
  }

  /** Waits until all that was asked for is done, ten seconds at the most; takes no more work. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
