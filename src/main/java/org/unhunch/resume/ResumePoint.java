package org.unhunch.resume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/**
 * Where a session was left. Exercises, levels and steps are named rather than counted, so that it
 * can be found again in a catalog that has changed.
 *
 * @param underway which session it is
 * @param savedAt when it stood there
 * @param routineId the routine
 * @param routineName what the routine was called
 * @param entries the exercises as they were to be done, in order, at least one
 * @param entryIndex which of the exercises it stood in, from 0
 * @param step the step it stood in
 * @param elapsedMillis milliseconds into the step, 0 or more
 * @param addedMillis milliseconds that the person added to the step, 0 or more
 * @param playedMillis milliseconds that the clock had run before the step
 */
public record ResumePoint(
    SessionInProgress underway,
    Instant savedAt,
    String routineId,
    String routineName,
    List<Entry> entries,
    int entryIndex,
    StepName step,
    long elapsedMillis,
    long addedMillis,
    long playedMillis) {
  static final long MILLI = 1_000_000L;

  /** A hundred days, in milliseconds: longer than any session, and no sum of it overflows. */
  static final long MOST_MILLIS = 8_640_000_000L;

  /**
   * An exercise as it was to be done, and what had been done of it.
   *
   * @param exerciseId the exercise
   * @param levelId the level
   * @param sourceId whose dose it was; empty if ours
   * @param amounts how much of it
   * @param done what had been done, step by step; empty where that was too much to be kept
   * @param sides the same in numbers, one for each side; empty in what version 0.1.0 kept
   */
  public record Entry(
      String exerciseId,
      String levelId,
      Optional<String> sourceId,
      Amounts amounts,
      List<Done> done,
      List<SideCount> sides) {
    /** Copies the lists and checks the ids. */
    public Entry {
      Require.fullId(exerciseId);
      Require.id(levelId);
      done = List.copyOf(done);
      sides = List.copyOf(sides);
    }

    /** Whether it is the same exercise at the same level in the same source's dose. */
    boolean isLike(Entry other) {
      return exerciseId.equals(other.exerciseId)
          && levelId.equals(other.levelId)
          && sourceId.equals(other.sourceId);
    }

    /** Whether it is what a routine has there. */
    boolean isOf(Routine.Entry entry) {
      return exerciseId.equals(entry.exercise().id())
          && levelId.equals(entry.level().id())
          && sourceId.equals(entry.dose().source().map(Source::id));
    }

    /** The same without its steps; of amounts that are the catalog's, it has only the numbers. */
    private Entry shorter() {
      Amounts numbers = new Amounts(amounts.reps(), amounts.sets(), Map.of());
      return new Entry(exerciseId, levelId, sourceId, numbers, List.of(), sides);
    }

    private ExerciseDone asDone(boolean hurt, boolean passed) {
      return new ExerciseDone(
          exerciseId,
          levelId,
          sourceId,
          amounts,
          Tallied.outcome(this, passed),
          Tallied.sides(this),
          hurt,
          "");
    }
  }

  /**
   * What had been done of a step.
   *
   * @param step the step
   * @param millis milliseconds spent in it, 0 or more
   * @param whole whether it ran to its end
   */
  public record Done(StepName step, long millis, boolean whole) {
    /** Checks the time. */
    public Done {
      checkTime(millis);
    }
  }

  /** Copies the list and checks the numbers. */
  public ResumePoint {
    Require.fullId(routineId);
    Require.text("name", routineName);
    entries = List.copyOf(Require.some("entries", entries));
    Objects.checkIndex(entryIndex, entries.size());
    checkTime(elapsedMillis);
    checkTime(addedMillis);
    checkTime(playedMillis);
  }

  private static void checkTime(long millis) {
    Require.range("milliseconds", millis, 0, MOST_MILLIS);
  }

  /** {@return where a player of the timeline stands by its checkpoint} */
  public static ResumePoint of(
      SessionInProgress underway, Instant now, Timeline timeline, Checkpoint checkpoint) {
    Routine routine = timeline.routine();
    List<List<Done>> done = new ArrayList<>();
    routine.entries().forEach(each -> done.add(new ArrayList<>()));
    for (StepDone each : checkpoint.done()) {
      Step step = timeline.steps().get(each.index());
      long millis = Math.round((double) each.workedNanos() / MILLI);
      done.get(step.entryIndex()).add(new Done(StepName.of(step), millis, each.whole()));
    }
    SessionRecord record = new ResumedSession(underway, timeline, checkpoint, false).record();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      entries.add(entry(record.entries().get(i), done.get(i)));
    }
    Step step = timeline.steps().get(checkpoint.index());
    return new ResumePoint(
        underway,
        now,
        routine.id(),
        routine.name(),
        entries,
        step.entryIndex(),
        StepName.of(step),
        checkpoint.elapsedNanos() / MILLI,
        checkpoint.addedNanos() / MILLI,
        checkpoint.playedNanos() / MILLI);
  }

  private static Entry entry(SessionRecord.Entry entry, List<Done> done) {
    return new Entry(
        entry.what().exercise().id(),
        entry.what().level().id(),
        entry.what().dose().source().map(Source::id),
        Amounts.of(entry.what().dose()),
        done,
        ExerciseDone.counts(entry));
  }

  /** {@return the session as the history has one that ended here, whatever the catalog has now} */
  public Session session() {
    long millis = playedMillis + elapsedMillis;
    return session(underway, List.of(routineId, routineName), entries, entryIndex, millis);
  }

  /** The same of as much of a resume point as could be read. */
  static Session session(
      SessionInProgress underway,
      List<String> idAndName,
      List<Entry> entries,
      int passed,
      long millis) {
    List<ExerciseDone> done = new ArrayList<>();
    for (Entry each : entries) {
      boolean hurt = underway.hurtIds().contains(each.exerciseId());
      done.add(each.asDone(hurt, done.size() < passed));
    }
    return new Session(
        underway.sessionId(),
        underway.startedAt(),
        idAndName.get(0),
        idAndName.get(1),
        (int) Math.round(millis / 1e3),
        false,
        done,
        underway.stiffnessBefore(),
        OptionalInt.empty(),
        "",
        0);
  }

  /**
   * {@return the same with less to keep: without the steps and the phases of exercises other than
   * the one it stood in, or also without those}
   */
  ResumePoint shorter(boolean alsoPresent) {
    List<Entry> others = new ArrayList<>();
    for (Entry each : entries) {
      boolean present = others.size() == entryIndex && !alsoPresent;
      others.add(present ? each : each.shorter());
    }
    return new ResumePoint(
        underway,
        savedAt,
        routineId,
        routineName,
        others,
        entryIndex,
        step,
        elapsedMillis,
        addedMillis,
        playedMillis);
  }
}
