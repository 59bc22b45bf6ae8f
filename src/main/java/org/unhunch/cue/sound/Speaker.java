package org.unhunch.cue.sound;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays tunes on a thread that nothing waits for, and is silent where they cannot be played.
 *
 * <p>No call blocks or throws. Of tunes that come while one is playing only the newest is kept, and
 * only for a moment: a tone that is late says something wrong. When sound fails it says so once,
 * and tries again with a later tune, each time waiting longer.
 */
public final class Speaker implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;

  /** A line that takes this long over a tune, none of which lasts two seconds, is stuck. */
  static final long STUCK = 5 * SECOND;

  /** The wait before the first new try; it doubles from try to try. */
  static final long FIRST_WAIT = 5 * SECOND;

  /** The longest wait. */
  static final long LONGEST_WAIT = 80 * SECOND;

  /** A stuck line keeps its thread for good, so there is an end to trying. */
  static final int MOST_STUCK = 3;

  private final SoundLine.Opener lines;
  private final LongSupplier nanos;
  private final Runnable whenSilent;
  private final AtomicBoolean said = new AtomicBoolean();

  private double volume = 1;
  private boolean muted;
  private boolean closed;
  private SpeakerThread thread;
  private int stuck;
  private long wait = FIRST_WAIT;
  private long notBefore = Long.MIN_VALUE;

  /**
   * A speaker at full volume that has opened nothing yet.
   *
   * @param lines opens a line, such as {@code SoundCard::open}; called on the speaker's thread
   * @param nanos a monotonic clock in nanoseconds
   * @param whenSilent called once, on any thread, when sound first fails
   */
  public Speaker(SoundLine.Opener lines, LongSupplier nanos, Runnable whenSilent) {
    this.lines = lines;
    this.nanos = nanos;
    this.whenSilent = whenSilent;
  }

  /** Sets how loud tunes are from now on, 0 to 1, and whether they are silent whatever that is. */
  public synchronized void set(double newVolume, boolean mute) {
    if (!(newVolume >= 0 && newVolume <= 1)) {
      throw new IllegalArgumentException("volume is 0 to 1, not " + newVolume);
    }
    volume = newVolume;
    muted = mute;
  }

  /** Opens a line ahead of the first tune, which would otherwise be heard late. */
  public void prepare() {
    order(Optional.empty());
  }

  /** Plays the tune as soon as what is playing is over, in place of any other that waits. */
  public void play(Tune tune) {
    order(Optional.of(tune));
  }

  private synchronized void order(Optional<Tune> tune) {
    long now = nanos.getAsLong();
    if (closed || muted || volume == 0 || now < notBefore || stuck >= MOST_STUCK) {
      return;
    }
    if (thread != null && thread.busyFor(now) > STUCK) {
      giveUpOnThread(now);
      return;
    }
    if (thread == null) {
      thread = new SpeakerThread(lines, nanos, this::heard, this::failed);
      thread.start();
    }
    thread.offer(new SpeakerThread.Order(tune, volume, now));
  }

  /** Lets go of the line and plays nothing more. */
  @Override
  public synchronized void close() {
    closed = true;
    if (thread != null) {
      thread.end();
      thread = null;
    }
  }

  private void giveUpOnThread(long now) {
    stuck++;
    thread.end();
    thread = null;
    fallSilent(now, new IllegalStateException("the sound line is stuck"));
  }

  private synchronized void heard(SpeakerThread by) {
    if (by == thread) {
      wait = FIRST_WAIT;
    }
  }

  private synchronized void failed(SpeakerThread by, Throwable problem) {
    if (by == thread) {
      thread = null;
      fallSilent(nanos.getAsLong(), problem);
    }
  }

  private void fallSilent(long now, Throwable problem) {
    notBefore = now + wait;
    wait = Math.min(2 * wait, LONGEST_WAIT);
    if (said.compareAndSet(false, true)) {
      log().info("no sound: {}", problem.toString());
      whenSilent.run();
    }
  }

  /** Asked for only when there is something to say, so that no start waits for the log. */
  private static Logger log() {
    return LoggerFactory.getLogger(Speaker.class);
  }
}
