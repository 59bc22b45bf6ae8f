package org.unhunch.player;

import org.unhunch.timeline.Step;

/**
 * Where a player stands at one moment.
 *
 * @param state what it is doing
 * @param index the index of the step in the timeline, from 0
 * @param step the step
 * @param elapsedNanos nanoseconds into the step, 0 to its length
 * @param leadInNanos nanoseconds of get ready left before the step runs on; 0 if it runs
 */
public record Snapshot(State state, int index, Step step, long elapsedNanos, long leadInNanos) {
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

  /** {@return nanoseconds left in the step, or in the get ready before it runs on} */
  public long remainingNanos() {
    return isLeadIn() ? leadInNanos : step.seconds() * SECOND - elapsedNanos;
  }

  /**
   * {@return the seconds left as a person counts them: 30 at the first instant of thirty seconds, 1
   * during the last, 0 only at the very end}
   */
  public int secondsLeft() {
    return (int) ((remainingNanos() + SECOND - 1) / SECOND);
  }

  /** {@return whole seconds of the session that lie behind} */
  public int sessionSeconds() {
    return step.start() + (int) (elapsedNanos / SECOND);
  }

  /** {@return how much of the step is done, 0 to 1} */
  public double progress() {
    return (double) elapsedNanos / (step.seconds() * SECOND);
  }

  /** {@return nanoseconds until the seconds left change, 1 or more} */
  public long nanosToNextSecond() {
    long part = remainingNanos() % SECOND;
    return part == 0 ? SECOND : part;
  }
}
