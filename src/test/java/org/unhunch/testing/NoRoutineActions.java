package org.unhunch.testing;

import org.unhunch.routine.Routine;
import org.unhunch.ui.pick.RoutineActions;

/** Nothing is one's own, and nothing is made. */
public enum NoRoutineActions implements RoutineActions {
  /** The only one there need be. */
  INSTANCE;

  @Override
  public void anew() {}

  @Override
  public void change(Routine routine) {}

  @Override
  public void copy(Routine routine) {}

  @Override
  public boolean isOwn(Routine routine) {
    return false;
  }

  @Override
  public void remove(Routine routine) {}
}
