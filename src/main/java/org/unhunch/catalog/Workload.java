package org.unhunch.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;

/**
 * How many phases a routine can come to, whichever levels, doses and substitutes a person plays it
 * with: all of them are laid out one after another.
 */
final class Workload {
  /** An exercise of a thousand reps of ten phases on each of two sides. */
  static final int MOST = 2 * Dose.MOST_PHASES;

  private final Map<String, Exercise> exercises;
  private final Map<String, Long> known = new HashMap<>();

  /** Reckons with these exercises by id; an empty one has problems of its own. */
  Workload(Map<String, Exercise> exercises) {
    this.exercises = exercises;
  }

  /** {@return the phases of what is done, the longest way to do each; a rest counts as one} */
  long of(List<Routine.Item> items) {
    return items.stream().mapToLong(this::of).sum();
  }

  private long of(Routine.Item item) {
    return item instanceof Routine.Entry entry
        ? Math.max(
            phases(entry.level(), entry.dose()),
            known.computeIfAbsent(entry.exercise().id(), id -> of(entry.exercise())))
        : 1;
  }

  /** The most of an exercise and all that substitutes can lead to, however long their way is. */
  private long of(Exercise exercise) {
    Set<String> met = new HashSet<>();
    Deque<Exercise> open = new ArrayDeque<>(List.of(exercise));
    long most = 0;
    while (!open.isEmpty()) {
      Exercise at = open.remove();
      if (met.add(at.id())) {
        most = Math.max(most, own(at));
        at.substitutes().stream()
            .flatMap(each -> each.exerciseId().map(exercises::get).stream())
            .forEach(open::add);
      }
    }
    return most;
  }

  private static long own(Exercise exercise) {
    return exercise.levels().stream()
        .flatMap(level -> level.doses().stream().map(dose -> phases(level, dose)))
        .reduce(0L, Math::max);
  }

  private static long phases(Level level, Dose dose) {
    return dose.mostPhases() * level.sides().sides().size();
  }
}
