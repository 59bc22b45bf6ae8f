package org.unhunch.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * A moment of a day's plan, or something that was done by hand, and what became of it.
 *
 * @param at when it is, or when it was begun by hand
 * @param state what became of it
 * @param why why it was held back, or is quiet; it is due where it was not
 * @param done what was done of it; empty where nothing was
 */
public record DayMoment(Instant at, State state, Why why, Optional<Activity> done) {
  /** What becomes of a moment. */
  public enum State {
    /** Something was done. */
    DONE,
    /** It was held back, or slept through. */
    HELD_BACK,
    /** It was said, and nothing came of it. */
    UNANSWERED,
    /** It is being said. */
    SAID,
    /** It is the next. */
    NEXT,
    /** It comes after the next. */
    LATER,
    /** It comes, and nothing will be said. */
    QUIET
  }

  /** {@return whether it is yet to come} */
  public boolean isAhead() {
    return state == State.NEXT || state == State.LATER;
  }
}
