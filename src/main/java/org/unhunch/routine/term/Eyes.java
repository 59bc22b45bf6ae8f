package org.unhunch.routine.term;

/** Where the eyes are during an exercise, as far as a position or a movement decides it. */
public enum Eyes {
  /** Wherever one likes, also on a screen. */
  FREE,
  /** Off a screen, such as face down. */
  AWAY,
  /** Upward whatever moves, as on the back; a screen can be held or hung there. */
  UP
}
