package org.unhunch.resume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.history.SessionInProgress;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Checkpoint.StepDone;
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
   * @param done what had been done, step by step
   */
  public record Entry(
      String exerciseId,
      String levelId,
      Optional<String> sourceId,
      Amounts amounts,
      List<Done> done) {
    /** Copies the list and checks the ids. */
    public Entry {
      Require.id(exerciseId);
      Require.id(levelId);
      done = List.copyOf(done);
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
    Require.id(routineId);
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
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      entries.add(entry(routine.entries().get(i), done.get(i)));
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

  private static Entry entry(Routine.Entry entry, List<Done> done) {
    return new Entry(
        entry.exercise().id(),
        entry.level().id(),
        entry.dose().source().map(Source::id),
        Amounts.of(entry.dose()),
        done);
  }
}
