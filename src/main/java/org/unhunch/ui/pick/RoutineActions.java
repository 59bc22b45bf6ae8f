package org.unhunch.ui.pick;

import org.unhunch.routine.Routine;

/** What can be done with routines beside playing them. */
public interface RoutineActions {
  /** Makes a new one. */
  void anew();

  /** Opens a file that has some. */
  void open();

  /** Changes one of one's own; of any other, a copy. */
  void change(Routine routine);

  /** Puts a copy among one's own. */
  void copy(Routine routine);

  /** Writes it to a file for somebody else, with all that it uses. */
  void send(Routine routine);

  /** Prints it on a sheet. */
  void print(Routine routine);

  /** Has it be what one is reminded of. */
  void remind(Routine routine);

  /** {@return whether it is one's own} */
  boolean isOwn(Routine routine);

  /** Removes one of one's own, which can be taken back. */
  void remove(Routine routine);
}
