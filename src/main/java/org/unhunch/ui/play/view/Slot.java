package org.unhunch.ui.play.view;

/** A place on the play screen whose usual contents give way to something else for a while. */
public enum Slot {
  /** The name of the exercise and its place in the session. */
  HEAD,
  /** The figure. */
  STAGE,
  /** The lines at the right of the ring, under the phase. */
  BESIDE,
  /** All that is under the ring but the primary button. */
  BELOW,
  /** The ring and all around it, in which a question is asked while the figure stays. */
  COLUMN,
  /** The figure and the column. */
  WHOLE,
  /** The row of controls. */
  FOOT
}
