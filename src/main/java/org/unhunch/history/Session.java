package org.unhunch.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.term.Require;

/**
 * A session that was done, as the history keeps it.
 *
 * <p>The history may have several of the same id: the same session saved, then gone on with or
 * added to. {@link #BY_WORTH} says which of them counts.
 *
 * @param id the session's own id
 * @param when when it began, and where as to time
 * @param routineId the routine, by its id at the time
 * @param routineName what the routine was called at the time
 * @param playedSeconds how long the clock ran, pauses left out
 * @param finished whether it was done to its end; never where its last exercise was not done at all
 * @param exercises what was done, in order
 * @param stiffnessBefore 0 to 10 as the person felt before, or empty
 * @param stiffnessAfter 0 to 10 as the person felt after, or empty
 * @param note what the person wrote about it; may be empty
 * @param revision how often something was added to it
 */
public record Session(
    UUID id,
    When when,
    String routineId,
    String routineName,
    int playedSeconds,
    boolean finished,
    List<ExerciseDone> exercises,
    OptionalInt stiffnessBefore,
    OptionalInt stiffnessAfter,
    String note,
    int revision) {
  /** How a session ended. */
  public enum Ending {
    /** It was done to its end. */
    FINISHED,
    /** It was left, or the rest of it skipped, after something had been done. */
    EARLY,
    /** Nothing of it was done. */
    NOTHING
  }

  /** The most that stiffness can be. */
  public static final int STIFFEST = 10;

  /** Of two records of the same session the greater counts: more played, then more added. */
  public static final Comparator<Session> BY_WORTH = Session::compareWorth;

  private static final long SECOND = 1_000_000_000L;

  private static int compareWorth(Session one, Session other) {
    int played = Integer.compare(one.playedSeconds, other.playedSeconds);
    return played == 0 ? Integer.compare(one.revision, other.revision) : played;
  }

  /** Copies the list and checks the numbers. */
  public Session {
    Require.text("routine", routineId);
    Require.text("name", routineName);
    Require.least("seconds", playedSeconds, 0);
    Require.least("revision", revision, 0);
    exercises = List.copyOf(exercises);
    finished = finished && isEndDone(exercises);
    checkStiffness(stiffnessBefore);
    checkStiffness(stiffnessAfter);
    note = note.strip();
  }

  /** Version 0.1.0 wrote that a session is finished even where its end was skipped. */
  private static boolean isEndDone(List<ExerciseDone> exercises) {
    return exercises.isEmpty() || exercises.get(exercises.size() - 1).outcome().isSome();
  }

  /** {@return how it ended} */
  public Ending ending() {
    if (finished) {
      return Ending.FINISHED;
    }
    boolean some = exercises.stream().anyMatch(each -> each.outcome().isSome());
    return some ? Ending.EARLY : Ending.NOTHING;
  }

  /** {@return whether any of it was done; what was not is neither kept nor counted} */
  public boolean isWorthKeeping() {
    return ending() != Ending.NOTHING;
  }

  static void checkStiffness(OptionalInt stiffness) {
    int value = stiffness.orElse(0);
    Require.range("stiffness", value, 0, STIFFEST);
  }

  /** {@return what a player recorded of a session} */
  public static Session of(SessionInProgress underway, SessionRecord record) {
    List<ExerciseDone> exercises =
        record.entries().stream()
            .map(
                entry ->
                    ExerciseDone.of(
                        entry, underway.hurtIds().contains(entry.what().exercise().id())))
            .toList();
    return new Session(
        underway.sessionId(),
        underway.startedAt(),
        record.routine().id(),
        record.routine().name(),
        (int) ((record.playedNanos() + SECOND / 2) / SECOND),
        record.finished(),
        exercises,
        underway.stiffnessBefore(),
        OptionalInt.empty(),
        "",
        0);
  }

  /** {@return the same with the stiffness after, 0 to 10, or empty} */
  public Session withStiffnessAfter(OptionalInt other) {
    return with(when, exercises, other, note, revision + 1);
  }

  /** {@return the same with a note of the whole session; may be empty} */
  public Session withNote(String other) {
    return with(when, exercises, stiffnessAfter, other, revision + 1);
  }

  /** The same with what was written of it earlier, which is nothing that was added to it now. */
  Session withNoteOf(Session earlier) {
    return with(when, exercises, stiffnessAfter, earlier.note(), revision);
  }

  /** The same where another record of it has the place of the beginning, which this one lacks. */
  Session withOffsetOf(Session other) {
    When placed = new When(when.instant(), other.when().offset());
    return with(placed, exercises, stiffnessAfter, note, revision);
  }

  /** {@return the same with a note of an exercise, by the exercise's index; may be empty} */
  public Session withExerciseNote(int index, String other) {
    List<ExerciseDone> others = new ArrayList<>(exercises);
    others.set(index, exercises.get(index).withNote(other));
    return with(when, others, stiffnessAfter, note, revision + 1);
  }

  /** The same with no note longer than so, and of the amounts no more than the numbers. */
  Session shortened(int longest) {
    List<ExerciseDone> shorter = exercises.stream().map(each -> each.shortened(longest)).toList();
    return with(when, shorter, stiffnessAfter, ExerciseDone.cut(note, longest), revision);
  }

  private Session with(
      When placed, List<ExerciseDone> done, OptionalInt after, String text, int number) {
    return new Session(
        id,
        placed,
        routineId,
        routineName,
        playedSeconds,
        finished,
        done,
        stiffnessBefore,
        after,
        text,
        number);
  }
}
