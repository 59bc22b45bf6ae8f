package org.unhunch.ui.library;

import org.unhunch.routine.Exercise;

/** What can be done with exercises beside playing them. */
public interface ExerciseActions {
  /** Makes a new one. */
  void anew();

  /** Changes one of one's own; of any other, a copy. */
  void change(Exercise exercise);

  /** Copies one of one's own, and shows the copy. */
  void copy(Exercise exercise);

  /** Writes one of one's own to a file for somebody else. */
  void send(Exercise exercise);

  /** Prints it as a sheet. */
  void print(Exercise exercise);

  /** {@return whether it is one's own} */
  boolean isOwn(Exercise exercise);

  /** {@return whether it can be removed: it is one's own, and in no routine of one's own} */
  boolean isFree(Exercise exercise);

  /** Removes one of one's own, which can be taken back. */
  void remove(Exercise exercise);
}
