package org.unhunch.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be done about reminding at a moment.
 *
 * @param kind what
 * @param slot the moment of the plan that it is about; empty where none has come
 * @param why why
 * @param until when to ask again; empty where it is not today
 */
public record Decision(Kind kind, Optional<Instant> slot, Why why, Optional<Instant> until) {
  /** What can be done. */
  public enum Kind {
    /** It is said. */
    NOW,
    /** It is not said now. */
    LATER,
    /** Nothing more is said today. */
    NOT_TODAY
  }

  /** {@return whether a moment of the plan has come and goes by in silence} */
  public boolean isHeldBack() {
    return kind != Kind.NOW && slot.isPresent() && !isWaiting();
  }

  /** {@return whether it only waits for the end of typing, of which it has not had enough} */
  public boolean isWaiting() {
    return kind == Kind.LATER && why.because() == Because.TYPING && why.since().isEmpty();
  }
}
