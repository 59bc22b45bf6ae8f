package org.unhunch.choose;

import java.util.HashMap;
import java.util.Map;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Routine;

/** Knows the exercises that substitutes name. */
record Substitutes(Map<String, Exercise> exercises) {
  static Substitutes of(Catalog catalog) {
    Map<String, Exercise> exercises = new HashMap<>();
    catalog.exercises().forEach(each -> exercises.put(each.id(), each));
    return new Substitutes(exercises);
  }

  /** What is declared to stand in for an entry, in its place. */
  Routine.Entry standIn(Routine.Entry entry, Substitute declared) {
    Exercise other = declared.exerciseId().map(exercises::get).orElse(entry.exercise());
    return entry.insteadOf(other, declared.levelId().flatMap(other::level).orElse(other.start()));
  }
}
