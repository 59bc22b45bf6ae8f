package org.unhunch.player;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;

/**
 * What was done in a session.
 *
 * @param routine what was played
 * @param entries what was done of each exercise, in the routine's order
 * @param playedNanos how long the clock ran, in nanoseconds, pauses left out
 * @param finished whether the session was done to its end, rather than left or skipped before it
 */
public record SessionRecord(
    Routine routine, List<Entry> entries, long playedNanos, boolean finished) {
  /** How much of an exercise was done. */
  public enum Outcome {
    /** Every repetition. */
    DONE,
    /** Some of it. */
    PARTLY,
    /** None of it: the person went on to what comes after it. */
    SKIPPED,
    /** None of it: the session ended before it was left. */
    NOT_REACHED;

    /** {@return whether any of it was done} */
    public boolean isSome() {
      return this == DONE || this == PARTLY;
    }
  }

  /**
   * What was done of an exercise on one side.
   *
   * @param side the side, or empty for an exercise without sides
   * @param repsDone repetitions done whole, over all sets
   * @param repsPlanned repetitions there were to do
   * @param workedNanos nanoseconds of moving and holding, repeats included
   * @param plannedSeconds seconds of moving and holding there were to do
   */
  public record SideDone(
      Optional<Side> side, int repsDone, int repsPlanned, long workedNanos, int plannedSeconds) {}

  /**
   * What was done of one exercise.
   *
   * @param what the exercise, with its level and dose
   * @param sides what was done on each side, in the order of the exercise
   * @param passed whether the person went on to what comes after it
   */
  public record Entry(Routine.Entry what, List<SideDone> sides, boolean passed) {
    /** Copies the list. */
    public Entry {
      sides = List.copyOf(sides);
    }

    /** {@return repetitions done whole, over all sets and sides} */
    public int repsDone() {
      return sides.stream().mapToInt(SideDone::repsDone).sum();
    }

    /** {@return repetitions there were to do, over all sets and sides} */
    public int repsPlanned() {
      return sides.stream().mapToInt(SideDone::repsPlanned).sum();
    }

    /** {@return nanoseconds of moving and holding, repeats included} */
    public long workedNanos() {
      return sides.stream().mapToLong(SideDone::workedNanos).sum();
    }

    /** {@return seconds of moving and holding there were to do} */
    public int plannedSeconds() {
      return sides.stream().mapToInt(SideDone::plannedSeconds).sum();
    }

    /** {@return how much was done: part of a repetition counts as some} */
    public Outcome outcome() {
      if (repsDone() == repsPlanned()) {
        return Outcome.DONE;
      }
      // Less than a second of work is the moment between its start and the key that skipped it.
      if (repsDone() > 0 || workedNanos() >= 1_000_000_000L) {
        return Outcome.PARTLY;
      }
      return passed ? Outcome.SKIPPED : Outcome.NOT_REACHED;
    }
  }

  /** Copies the entries. */
  public SessionRecord {
    entries = List.copyOf(entries);
  }

  /** {@return whether half or more was done, by repetitions, each exercise counting the same} */
  public boolean isHalfDone() {
    double share =
        entries.stream()
            .mapToDouble(each -> (double) each.repsDone() / each.repsPlanned())
            .average()
            .orElse(0);
    return share >= 0.5;
  }
}
