package org.unhunch.cue;

/**
 * Something to be heard, in order of importance: of what falls together, the last is heard.
 *
 * <p>The count comes after get ready, so that a get ready of three seconds is heard as three, two,
 * one, go.
 */
public enum Cue {
  /** Half of a long hold is over. */
  HALF_WAY,
  /** The starting position is to be taken. */
  GET_READY,
  /** One of the last three seconds begins. */
  COUNT,
  /** The next phase of a repetition begins. */
  PHASE,
  /** A repetition is done, and the next begins. */
  REP,
  /** The exercise begins, or goes on after something else. */
  GO,
  /** A rest begins. */
  REST,
  /** The sides are to be switched. */
  SWITCH_SIDES,
  /** An exercise is done, and the next is to be got ready for. */
  EXERCISE_DONE,
  /** The session is done. */
  SESSION_DONE
}
