package org.unhunch.player;

import org.unhunch.timeline.Step;

/**
 * Where a player stands at one moment.
 *
 * @param state what it is doing
 * @param index the index of the step in the timeline, from 0
 * @param step the step
 * @param elapsedNanos nanoseconds into the step, 0 to its length; without end where it waits
 * @param addedNanos nanoseconds that the person added to the step's own length
 * @param leadInNanos nanoseconds of get ready left before the step runs on; 0 if it runs
 */
public record Snapshot(
    State state, int index, Step step, long elapsedNanos, long addedNanos, long leadInNanos) {
  private static final long SECOND = 1_000_000_000L;

  /** What a player is doing. */
  public enum State {
    /** The clock runs. */
    PLAYING,
    /** The clock stands; the state at the beginning, too. */
    PAUSED,
    /** The last step is over. */
    FINISHED,
    /** The person ended the session before its end. */
    STOPPED;

    /** {@return whether the session is over} */
    public boolean isOver() {
      return this == FINISHED || this == STOPPED;
    }
  }

  /** {@return whether a short get ready runs before the step goes on} */
  public boolean isLeadIn() {
    return leadInNanos > 0;
  }

  /** {@return whether the step goes on until the person says that it is done} */
  public boolean waits() {
    return step.waits() && !isLeadIn();
  }

  /** {@return nanoseconds that the step lasts, or where it waits, is likely to} */
  public long lengthNanos() {
    return step.seconds() * SECOND + addedNanos;
  }

  /**
   * {@return nanoseconds left in the step, or in the get ready before it runs on; 0 where it waits
   * for longer than was likely}
   */
  public long remainingNanos() {
    return isLeadIn() ? leadInNanos : Math.max(0, lengthNanos() - elapsedNanos);
  }

  /**
   * {@return the seconds left as a person counts them: 30 at the first instant of thirty seconds, 1
   * during the last, 0 only at the very end}
   */
  public int secondsLeft() {
    return (int) ((remainingNanos() + SECOND - 1) / SECOND);
  }

  /** {@return whether that is the same moment to whoever counts seconds} */
  public boolean looksLike(Snapshot other) {
    return index == other.index
        && isLeadIn() == other.isLeadIn()
        && secondsLeft() == other.secondsLeft()
        && (!waits() || elapsedNanos / SECOND == other.elapsedNanos / SECOND);
  }

  /** {@return whether nothing but the clock has gone on since the other} */
  public boolean isLaterThan(Snapshot other) {
    return index == other.index && isLeadIn() == other.isLeadIn() && state == other.state;
  }

  /** {@return whole seconds of the session that lie behind, as the timeline has them} */
  public int sessionSeconds() {
    return step.start() + (int) Math.min(step.seconds(), elapsedNanos / SECOND);
  }

  /** {@return nanoseconds until the seconds left change, or where it waits, those that passed} */
  public long nanosToNextSecond() {
    long part = waits() ? SECOND - elapsedNanos % SECOND : remainingNanos() % SECOND;
    return part == 0 ? SECOND : part;
  }
}
