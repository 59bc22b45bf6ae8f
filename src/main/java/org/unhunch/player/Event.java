package org.unhunch.player;

/**
 * A change of a player, told after it has happened.
 *
 * @param reason why it changed
 * @param before where the player stood
 * @param after where it stands
 */
public record Event(Reason reason, Snapshot before, Snapshot after) {
  /** Why a player changed. */
  public enum Reason {
    /** The person started it or let it run on. */
    PLAYED,
    /** The person paused it. */
    PAUSED,
    /** The machine slept, so the player paused where it was last seen. */
    SUSPENDED,
    /** The get ready after a pause inside a hold is over, and the hold runs on. */
    RESUMED,
    /** A step ran to its end and the next began. */
    STEP_DONE,
    /** The person counted a repetition as done, and the next step began. */
    COUNTED,
    /** The person went to another place. */
    MOVED,
    /** The person made the current hold longer. */
    EXTENDED,
    /** The session goes on in another timeline. */
    REPLANNED,
    /** The person said that the exercise hurts, so the player paused. */
    HURT,
    /** The last step is done. */
    FINISHED,
    /** The person ended the session. */
    STOPPED
  }
}
