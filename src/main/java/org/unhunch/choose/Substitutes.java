package org.unhunch.choose;

import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Routine;

/** Finds the exercises that substitutes name. */
record Substitutes(Catalog catalog) {
  /** {@return the entry with its declared substitute in its place} */
  Routine.Entry of(Routine.Entry entry, Substitute declared) {
    Exercise other = declared.exerciseId().flatMap(catalog::exercise).orElse(entry.exercise());
    return entry.insteadOf(other, declared.levelId().flatMap(other::level).orElse(other.start()));
  }
}
