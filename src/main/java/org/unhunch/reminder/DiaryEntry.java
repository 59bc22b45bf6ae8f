package org.unhunch.reminder;

import java.time.Instant;
import org.unhunch.history.When;

/**
 * Something that was said, answered or held back.
 *
 * @param when when it was
 * @param slot the moment of the plan that it is about
 * @param what what was
 * @param why why it was held back; of anything else that it was due
 */
public record DiaryEntry(When when, Instant slot, What what, Why why) {
  /** What can be. */
  public enum What {
    /** It was said, and nobody has answered yet. */
    SAID,
    /** The person began. */
    STARTED,
    /** The person put it off for a quarter of an hour. */
    PUT_OFF,
    /** The person wants no more of it today. */
    NOT_TODAY,
    /** The person wants it today after all. */
    AFTER_ALL,
    /** Nobody answered. */
    UNANSWERED,
    /** It was not said. */
    HELD_BACK
  }

  /** {@return an entry of something that was done, for which it was time} */
  public static DiaryEntry of(When when, Instant slot, What what) {
    return new DiaryEntry(when, slot, what, Why.of(Because.DUE));
  }

  /** {@return an entry of what was held back} */
  public static DiaryEntry heldBack(When when, Instant slot, Why why) {
    return new DiaryEntry(when, slot, What.HELD_BACK, why);
  }
}
