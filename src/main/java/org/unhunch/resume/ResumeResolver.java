package org.unhunch.resume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Finds the place where a session was left in a catalog; used once. */
public final class ResumeResolver {
  private static final long SECOND_MILLIS = 1_000;

  private final ResumePoint point;
  private final Catalog catalog;
  private final Map<Integer, Integer> newIndexes = new HashMap<>();
  private boolean changed;

  private ResumeResolver(ResumePoint point, Catalog catalog) {
    this.point = point;
    this.catalog = catalog;
  }

  /**
   * {@return the session to be resumed, at the same step and moment where they are still there,
   * else at the nearest that makes sense; empty if the catalog has none of its exercises any more}
   *
   * @param compile lays out the routine, as it does for any other session
   */
  public static Optional<ResumedSession> resume(
      ResumePoint point, Catalog catalog, Function<Routine, Timeline> compile) {
    return new ResumeResolver(point, catalog).resume(compile);
  }

  private Optional<ResumedSession> resume(Function<Routine, Timeline> compile) {
    List<Routine.Entry> entries = entries();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Timeline timeline = compile.apply(routine(entries));
    Checkpoint checkpoint = checkpoint(timeline);
    return Optional.of(new ResumedSession(point.underway(), timeline, checkpoint, changed));
  }

  private Routine routine(List<Routine.Entry> entries) {
    return catalog
        .routine(point.routineId())
        .map(known -> known.withEntries(entries))
        .orElseGet(
            () ->
                new Routine(point.routineId(), point.routineName(), point.routineName(), entries));
  }

  private List<Routine.Entry> entries() {
    List<Routine.Entry> entries = new ArrayList<>();
    for (int index = 0; index < point.entries().size(); index++) {
      ResumePoint.Entry left = point.entries().get(index);
      Optional<Exercise> exercise = catalog.exercise(left.exerciseId());
      if (exercise.isPresent()) {
        newIndexes.put(index, entries.size());
        entries.add(entry(exercise.get(), left, index));
      } else {
        changed = true;
      }
    }
    return entries;
  }

  private Routine.Entry entry(Exercise exercise, ResumePoint.Entry left, int index) {
    Level level = exercise.level(left.levelId()).orElseGet(exercise::start);
    Optional<Dose> same =
        level.doses().stream()
            .filter(dose -> dose.source().map(Source::id).equals(left.sourceId()))
            .findFirst();
    changed |= !level.id().equals(left.levelId()) || same.isEmpty();
    Optional<Routine.Entry> own = own(left, index);
    Dose whole = own.map(Routine.Entry::dose).or(() -> same).orElse(level.doses().get(0));
    Routine.Entry plain = new Routine.Entry(exercise, level, left.amounts().exactly(whole));
    return own.map(each -> like(each, plain)).orElse(plain);
  }

  private static Routine.Entry like(Routine.Entry own, Routine.Entry entry) {
    Level level = own.level();
    return entry.resting(own.rests()).inOrder(level.sides(), level.order());
  }

  /** What the routine has of the same, by which it may be once among several. */
  private Optional<Routine.Entry> own(ResumePoint.Entry left, int index) {
    long before =
        point.entries().subList(0, index).stream().filter(each -> each.isLike(left)).count();
    return catalog.routine(point.routineId()).stream()
        .flatMap(each -> each.entries().stream())
        .filter(left::isOf)
        .skip(before)
        .findFirst();
  }

  private Checkpoint checkpoint(Timeline timeline) {
    List<Step> steps = timeline.steps();
    int index = place(steps);
    boolean same = StepName.of(steps.get(index)).equals(point.step()) && isSameEntry(steps, index);
    changed |= !same;
    return new Checkpoint(
        index,
        same ? elapsed(steps.get(index)) * ResumePoint.MILLI : 0,
        same ? point.addedMillis() * ResumePoint.MILLI : 0,
        done(steps),
        point.playedMillis() * ResumePoint.MILLI);
  }

  private long elapsed(Step step) {
    long length = step.seconds() * SECOND_MILLIS + point.addedMillis();
    boolean within = step.waits() || point.elapsedMillis() <= length;
    changed |= !within;
    // A get ready or a rest that is shorter now begins anew, so that nobody is caught unready.
    long nearest = step.kind().isWork() ? length : 0;
    return within ? point.elapsedMillis() : nearest;
  }

  private boolean isSameEntry(List<Step> steps, int index) {
    return Integer.valueOf(steps.get(index).entryIndex())
        .equals(newIndexes.get(point.entryIndex()));
  }

  /** The same step; else the beginning of its repetition, or of the nearest there is. */
  private int place(List<Step> steps) {
    int entry = nearestEntry();
    if (!newIndexes.containsKey(point.entryIndex())) {
      return first(steps, entry, step -> true).orElseThrow();
    }
    StepName name = point.step();
    return first(steps, entry, step -> StepName.of(step).equals(name))
        .or(() -> first(steps, entry, step -> isRepetition(step, name, true)))
        .or(() -> first(steps, entry, step -> isRepetition(step, name, false)))
        .or(() -> first(steps, entry, step -> true))
        .orElseThrow();
  }

  private static boolean isRepetition(Step step, StepName name, boolean onItsSide) {
    Step.Count count = step.count();
    return step.kind().isWork()
        && count.set() == Math.min(name.set(), count.sets())
        && count.rep() == Math.min(name.rep(), count.reps())
        && (!onItsSide || count.side().equals(name.side()));
  }

  /** The exercise it stood in; else the next that is still there, or the last. */
  private int nearestEntry() {
    return IntStream.range(point.entryIndex(), point.entries().size())
        .filter(newIndexes::containsKey)
        .map(newIndexes::get)
        .findFirst()
        .orElse(newIndexes.size() - 1);
  }

  private static Optional<Integer> first(List<Step> steps, int entry, Predicate<Step> matches) {
    for (int index = 0; index < steps.size(); index++) {
      if (steps.get(index).entryIndex() == entry && matches.test(steps.get(index))) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  /** Of an exercise whose steps were too much to be kept: the repetitions that were done whole. */
  private static List<StepDone> inNumbers(
      ResumePoint.Entry left, Collection<Integer> indexes, List<Step> steps) {
    List<StepDone> done = new ArrayList<>();
    for (SideCount side : left.done().isEmpty() ? left.sides() : List.<SideCount>of()) {
      List<Integer> whole =
          indexes.stream().filter(index -> isWithin(steps.get(index), side)).toList();
      for (int index : whole) {
        long nanos = side.secondsDone() * SECOND_MILLIS * ResumePoint.MILLI / whole.size();
        done.add(new StepDone(index, nanos, true));
      }
    }
    return done;
  }

  private static boolean isWithin(Step step, SideCount side) {
    Step.Count count = step.count();
    int number = (count.set() - 1) * count.reps() + count.rep();
    return step.kind().isWork() && count.side().equals(side.side()) && number <= side.repsDone();
  }

  private List<StepDone> done(List<Step> steps) {
    Map<Integer, Map<StepName, Integer>> indexes = new HashMap<>();
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      indexes
          .computeIfAbsent(step.entryIndex(), entry -> new LinkedHashMap<>())
          .put(StepName.of(step), index);
    }
    List<StepDone> done = new ArrayList<>();
    newIndexes.forEach(
        (old, entry) ->
            done.addAll(inNumbers(point.entries().get(old), indexes.get(entry).values(), steps)));
    newIndexes.forEach(
        (old, entry) ->
            point
                .entries()
                .get(old)
                .done()
                .forEach(
                    each -> {
                      Integer index = indexes.get(entry).get(each.step());
                      changed |= index == null;
                      if (index != null) {
                        long nanos = each.millis() * ResumePoint.MILLI;
                        done.add(new StepDone(index, nanos, each.whole()));
                      }
                    }));
    return done;
  }
}
