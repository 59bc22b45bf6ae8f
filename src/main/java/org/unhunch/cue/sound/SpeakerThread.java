package org.unhunch.cue.sound;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;

/** The thread of a speaker: waits for tunes, and plays them on a line that it keeps open. */
final class SpeakerThread {
  /** A tune that has waited longer than this for those before is dropped. */
  static final long STALE = 300_000_000L;

  /** An unused line is let go of: some cards serve one program at a time. */
  private static final long IDLE_SECONDS = 60;

  private final BlockingQueue<Order> queue = new ArrayBlockingQueue<>(1);
  private final SoundLine.Opener lines;
  private final LongSupplier nanos;
  private final Consumer<SpeakerThread> heard;
  private final BiConsumer<SpeakerThread, Throwable> failed;
  private final Synth synth = new Synth();
  private final Thread thread;
  private volatile long busySince;
  private volatile boolean busy;

  /**
   * What is to be played.
   *
   * @param tune what is to be heard; empty if only the line is to be opened
   * @param volume 0 to 1
   * @param since when it was asked for, in nanoseconds
   */
  record Order(Optional<Tune> tune, double volume, long since) {}

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
    // Linux takes no notice of it; on a busy Windows a tone is less likely to wait its turn.
    thread.setPriority(Thread.MAX_PRIORITY);
  }

  void start() {
    thread.start();
  }

  /** Has something played next, in place of what waits; called by one thread at a time. */
  void offer(Order order) {
    queue.clear();
    queue.add(order);
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

  private void playUntilIdle(Order first) throws LineUnavailableException, InterruptedException {
    setBusy(true);
    try (SoundLine line = lines.open()) {
      Order next = first;
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

  private void play(Order order, SoundLine line) throws LineUnavailableException {
    if (nanos.getAsLong() - order.since() > STALE) {
      return;
    }
    if (order.tune().isPresent()) {
      play(synth.samples(order.tune().get(), order.volume()), line);
    }
  }

  private void play(byte[] samples, SoundLine line) throws LineUnavailableException {
    if (line.play(samples) < samples.length) {
      throw new LineUnavailableException("the sound line broke down");
    }
    heard.accept(this);
  }

  private void setBusy(boolean now) {
    busySince = nanos.getAsLong();
    busy = now;
  }
}
