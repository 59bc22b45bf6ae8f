package org.unhunch.edit;

import org.unhunch.routine.Routine;

/** One row of a routine that is being made: an exercise, or a rest of its own. */
public sealed interface Item {
  /** An exercise; rests are rows of their own, so that it has none before it. */
  record Work(Routine.Entry entry) implements Item {}

  /** A rest. */
  record Break(Routine.Rest rest) implements Item {}
}
