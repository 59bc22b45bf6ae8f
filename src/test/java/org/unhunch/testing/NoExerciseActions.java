package org.unhunch.testing;

import org.unhunch.routine.Exercise;
import org.unhunch.ui.library.ExerciseActions;

/** Nothing is one's own, and nothing is made. */
public enum NoExerciseActions implements ExerciseActions {
  /** The only one there need be. */
  INSTANCE;

  @Override
  public void anew() {}

  @Override
  public void change(Exercise exercise) {}

  @Override
  public void copy(Exercise exercise) {}

  @Override
  public void send(Exercise exercise) {}

  @Override
  public void print(Exercise exercise) {}

  @Override
  public boolean isOwn(Exercise exercise) {
    return false;
  }

  @Override
  public boolean isFree(Exercise exercise) {
    return false;
  }

  @Override
  public void remove(Exercise exercise) {}
}
