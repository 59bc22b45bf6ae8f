package org.unhunch.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * What was done of one exercise in a session. Ids are those of the catalog at the time.
 *
 * @param exerciseId the exercise
 * @param levelId the level it was done at
 * @param sourceId whose dose it was; empty if ours
 * @param amounts how much was planned
 * @param outcome how much was done
 * @param sides the same in numbers, one for each side
 * @param hurt whether the person said that it hurts
 * @param note what the person wrote about it; may be empty
 */
public record ExerciseDone(
    String exerciseId,
    String levelId,
    Optional<String> sourceId,
    Amounts amounts,
    Outcome outcome,
    List<SideCount> sides,
    boolean hurt,
    String note) {
  private static final long SECOND = 1_000_000_000L;

  /**
   * One side in numbers, each 0 or more.
   *
   * @param side the side, or empty for an exercise without sides
   * @param repsDone repetitions done whole
   * @param repsPlanned repetitions there were to do
   * @param secondsDone seconds of moving and holding, repeats included
   * @param secondsPlanned seconds of moving and holding there were to do
   */
  public record SideCount(
      Optional<Side> side, int repsDone, int repsPlanned, int secondsDone, int secondsPlanned) {
    /** Checks that nothing is negative. */
    public SideCount {
      int least = Math.min(Math.min(repsDone, repsPlanned), Math.min(secondsDone, secondsPlanned));
      Require.least("count", least, 0);
    }
  }

  /** Copies the list. */
  public ExerciseDone {
    Require.text("exercise", exerciseId);
    Require.text("level", levelId);
    sides = List.copyOf(sides);
    note = note.strip();
  }

  /** {@return what a player recorded of an exercise} */
  static ExerciseDone of(SessionRecord.Entry entry, boolean hurt) {
    return new ExerciseDone(
        entry.what().exercise().id(),
        entry.what().level().id(),
        entry.what().dose().source().map(Source::id),
        Amounts.of(entry.what().dose()),
        entry.outcome(),
        counts(entry),
        hurt,
        "");
  }

  /** {@return what a player recorded of an exercise, in numbers} */
  public static List<SideCount> counts(SessionRecord.Entry entry) {
    return entry.sides().stream().map(ExerciseDone::count).toList();
  }

  private static SideCount count(SessionRecord.SideDone done) {
    int seconds = (int) ((done.workedNanos() + SECOND / 2) / SECOND);
    return new SideCount(
        done.side(), done.repsDone(), done.repsPlanned(), seconds, done.plannedSeconds());
  }

  /** {@return whether all of it was done and none of it hurt} */
  public boolean isClean() {
    return outcome == Outcome.DONE && !hurt;
  }

  ExerciseDone shortened(int longest) {
    Amounts numbers = new Amounts(amounts.reps(), amounts.sets(), Map.of());
    return new ExerciseDone(
        exerciseId, levelId, sourceId, numbers, outcome, sides, hurt, cut(note, longest));
  }

  static String cut(String note, int longest) {
    return note.substring(0, Math.min(note.length(), longest));
  }

  /** {@return the same with a note} */
  ExerciseDone withNote(String other) {
    return new ExerciseDone(exerciseId, levelId, sourceId, amounts, outcome, sides, hurt, other);
  }
}
