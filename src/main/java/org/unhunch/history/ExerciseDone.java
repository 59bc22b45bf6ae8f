package org.unhunch.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Exercise;
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
 * @param name what it was called, for when its pack is gone; empty of what ships
 */
public record ExerciseDone(
    String exerciseId,
    String levelId,
    Optional<String> sourceId,
    Amounts amounts,
    Outcome outcome,
    List<SideCount> sides,
    boolean hurt,
    String note,
    String name) {
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

  /** What was done of an exercise that ships. */
  public ExerciseDone(
      String exerciseId,
      String levelId,
      Optional<String> sourceId,
      Amounts amounts,
      Outcome outcome,
      List<SideCount> sides,
      boolean hurt,
      String note) {
    this(exerciseId, levelId, sourceId, amounts, outcome, sides, hurt, note, "");
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
    Exercise exercise = entry.what().exercise();
    return new ExerciseDone(
        exercise.id(),
        entry.what().level().id(),
        entry.what().dose().source().map(Source::id),
        Amounts.of(entry.what().dose()),
        entry.outcome(),
        counts(entry),
        hurt,
        "",
        exercise.isOfPack() ? exercise.name() : "");
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

  /** {@return what to call it where no catalog has it any more} */
  public String called() {
    return name.isEmpty() ? called(exerciseId) : name;
  }

  /** {@return what to call an exercise of which only the id is left: that, without its pack's} */
  public static String called(String exerciseId) {
    return exerciseId.substring(exerciseId.indexOf('/') + 1);
  }

  /** {@return whether all of it was done and none of it hurt} */
  public boolean isClean() {
    return outcome == Outcome.DONE && !hurt;
  }

  ExerciseDone shortened(int longest) {
    Amounts numbers = new Amounts(amounts.reps(), amounts.sets(), Map.of());
    return new ExerciseDone(
        exerciseId, levelId, sourceId, numbers, outcome, sides, hurt, cut(note, longest), name);
  }

  static String cut(String note, int longest) {
    return note.substring(0, Math.min(note.length(), longest));
  }

  /** {@return the same with a note} */
  ExerciseDone withNote(String other) {
    return new ExerciseDone(
        exerciseId, levelId, sourceId, amounts, outcome, sides, hurt, other, name);
  }
}
