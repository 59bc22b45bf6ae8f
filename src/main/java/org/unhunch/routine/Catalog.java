package org.unhunch.routine;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Vocabulary;

/**
 * Everything there is to choose from.
 *
 * @param vocabulary the words that its exercises are described with
 * @param exercises all exercises, ordered by name
 * @param routines all routines, the sources' first
 * @param pacing the times around exercises
 */
public record Catalog(
    Vocabulary vocabulary, List<Exercise> exercises, List<Routine> routines, Pacing pacing) {
  public Catalog {
    exercises = List.copyOf(exercises);
    routines = List.copyOf(routines);
  }

  /** {@return the same catalog with other times around its exercises} */
  public Catalog paced(Pacing other) {
    return new Catalog(vocabulary, exercises, routines, other);
  }

  /** {@return all equipment, in the order to offer it} */
  public List<Equipment> equipment() {
    return vocabulary.equipment();
  }

  /** {@return all cares, in the order to offer them} */
  public List<Care> cares() {
    return vocabulary.cares();
  }

  /** {@return the routine with the id, or empty} */
  public Optional<Routine> routine(String id) {
    return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
  }

  /** {@return the entry with its exercise's declared substitute in its place} */
  public Routine.Entry substituted(Routine.Entry entry, Substitute declared) {
    Exercise other = declared.exerciseId().flatMap(this::exercise).orElse(entry.exercise());
    return entry.insteadOf(other, declared.levelId().flatMap(other::level).orElse(other.start()));
  }

  /** {@return the exercise with the id, or empty} */
  public Optional<Exercise> exercise(String id) {
    return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }
}
