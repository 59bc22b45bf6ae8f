package org.unhunch.testing;

import org.unhunch.routine.Routine;
import org.unhunch.ui.pick.RoutineActions;

/** Nothing is made; all routines are one's own, or none. */
public enum NoRoutineActions implements RoutineActions {
  /** None is. */
  INSTANCE,
  /** All are. */
  ALL_OWN;

  @Override
  public void anew() {}

  @Override
  public void change(Routine routine) {}

  @Override
  public void copy(Routine routine) {}

  @Override
  public void open() {}

  @Override
  public void send(Routine routine) {}

  @Override
  public void print(Routine routine) {}

  @Override
  public void remind(Routine routine) {}

  @Override
  public boolean isOwn(Routine routine) {
    return this == ALL_OWN;
  }

  @Override
  public void remove(Routine routine) {}
}
