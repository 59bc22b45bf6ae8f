package org.unhunch.player;

import java.util.List;
import java.util.Objects;
import org.unhunch.routine.Routine;

/**
 * What was done in a session.
 *
 * @param routine what was played
 * @param entries what was done of each exercise, in the routine's order
 * @param playedNanos how long the clock ran, in nanoseconds, pauses left out
 * @param finished whether the session ran to its end
 */
public record SessionRecord(
    Routine routine, List<Entry> entries, long playedNanos, boolean finished) {
  /** How much of an exercise was done. */
  public enum Outcome {
    /** Every repetition. */
    DONE,
    /** Some of it. */
    PARTLY,
    /** None of it. */
    SKIPPED
  }

  /**
   * What was done of one exercise.
   *
   * @param what the exercise, with its level and dose
   * @param repsDone repetitions done whole, over all sets and sides
   * @param repsPlanned repetitions there were to do
   * @param workedNanos nanoseconds of moving and holding, repeats included
   * @param plannedSeconds seconds of moving and holding there were to do
   */
  public record Entry(
      Routine.Entry what, int repsDone, int repsPlanned, long workedNanos, int plannedSeconds) {
    /** {@return how much was done: part of a repetition counts as some} */
    public Outcome outcome() {
      if (repsDone == repsPlanned) {
        return Outcome.DONE;
      }
      // Less than a second of work is the moment between its start and the key that skipped it.
      return repsDone > 0 || workedNanos >= 1_000_000_000L ? Outcome.PARTLY : Outcome.SKIPPED;
    }
  }

  /** Copies the entries. */
  public SessionRecord {
    Objects.requireNonNull(routine);
    entries = List.copyOf(entries);
  }
}
