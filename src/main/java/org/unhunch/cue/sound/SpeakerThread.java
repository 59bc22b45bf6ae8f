package org.unhunch.cue.sound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;

/** The thread of a speaker: waits for samples, and plays them on a line that it keeps open. */
final class SpeakerThread {
  /** Samples that have waited longer than this for those before are dropped. */
  static final long STALE = 300_000_000L;

  /** An unused line is let go of: some cards serve one program at a time. */
  private static final long IDLE_SECONDS = 60;

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(1);
  private final SoundLine.Opener lines;
  private final LongSupplier nanos;
  private final Consumer<SpeakerThread> heard;
  private final BiConsumer<SpeakerThread, Throwable> failed;
  private final Thread thread;
  private volatile long busySince;
  private volatile boolean busy;

  /** Samples, and when they came. */
  private record Waiting(byte[] samples, long since) {}

  SpeakerThread(
      SoundLine.Opener lines,
      LongSupplier nanos,
      Consumer<SpeakerThread> heard,
      BiConsumer<SpeakerThread, Throwable> failed) {
    this.lines = lines;
    this.nanos = nanos;
    this.heard = heard;
    this.failed = failed;
    thread = new Thread(this::run, "speaker");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Has the samples played next, in place of others that wait; called by one thread at a time. */
  void offer(byte[] samples, long now) {
    queue.clear();
    queue.add(new Waiting(samples, now));
  }

  /** Ends it when it next looks, and wakes it if it waits. */
  void end() {
    thread.interrupt();
  }

  /** How many nanoseconds it has been with the line for one and the same thing; 0 if it waits. */
  long busyFor(long now) {
    return busy ? now - busySince : 0;
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        playUntilIdle(queue.take());
      }
    } catch (InterruptedException e) {
      // The speaker was closed, or has given up on this thread.
    } catch (LineUnavailableException | RuntimeException | LinkageError e) {
      // A linkage error is a Java that was installed without its sound library.
      failed.accept(this, e);
    }
  }

  private void playUntilIdle(Waiting first) throws LineUnavailableException, InterruptedException {
    setBusy(true);
    try (SoundLine line = lines.open()) {
      Waiting next = first;
      while (next != null) {
        setBusy(true);
        play(next, line);
        setBusy(false);
        next = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS);
      }
    } finally {
      setBusy(false);
    }
  }

  private void play(Waiting next, SoundLine line) throws LineUnavailableException {
    if (nanos.getAsLong() - next.since() > STALE) {
      return;
    }
    if (line.play(next.samples()) < next.samples().length) {
      throw new LineUnavailableException("the sound line broke down");
    }
    heard.accept(this);
  }

  private void setBusy(boolean now) {
    busySince = nanos.getAsLong();
    busy = now;
  }
}
