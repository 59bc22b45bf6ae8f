package org.unhunch.player;

import java.util.List;
import org.unhunch.routine.term.Require;

/**
 * Where a session stood and what had been done of it, so that another player can go on from there.
 *
 * @param index the index of the step in the timeline, from 0
 * @param elapsedNanos nanoseconds into the step, 0 or more
 * @param addedNanos nanoseconds that the person added to the step's own length, 0 or more
 * @param done what was done of each step that has been left, at most once each
 * @param playedNanos how long the clock ran in the steps that have been left, in nanoseconds
 */
public record Checkpoint(
    int index, long elapsedNanos, long addedNanos, List<StepDone> done, long playedNanos) {
  /** A place in a step of the length that the timeline gives it. */
  public Checkpoint(int index, long elapsedNanos, List<StepDone> done, long playedNanos) {
    this(index, elapsedNanos, 0, done, playedNanos);
  }

  /**
   * What was done of a move or a hold.
   *
   * @param index the index of the step in the timeline, from 0
   * @param workedNanos nanoseconds spent in it, repeats included
   * @param whole whether it ran to its end at least once
   */
  public record StepDone(int index, long workedNanos, boolean whole) {
    /** Checks that nothing is negative. */
    public StepDone {
      Require.least("index", index, 0);
      Require.least("worked", workedNanos, 0);
    }

    StepDone plus(StepDone more) {
      return new StepDone(index, workedNanos + more.workedNanos, whole || more.whole);
    }
  }

  /** Copies the list and checks that nothing is negative. */
  public Checkpoint {
    Require.least("index", index, 0);
    Require.least("elapsed", elapsedNanos, 0);
    Require.least("added", addedNanos, 0);
    Require.least("played", playedNanos, 0);
    done = List.copyOf(done);
  }
}
