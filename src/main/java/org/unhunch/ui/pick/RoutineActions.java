package org.unhunch.ui.pick;

import org.unhunch.routine.Routine;

/** What can be done with routines beside playing them. */
public interface RoutineActions {
  /** Makes a new one. */
  void anew();

  /** Changes one of one's own; of any other, a copy. */
  void change(Routine routine);

  /** Puts a copy among one's own. */
  void copy(Routine routine);

  /** {@return whether it is one's own} */
  boolean isOwn(Routine routine);

  /** Removes one of one's own, which can be taken back. */
  void remove(Routine routine);
}
