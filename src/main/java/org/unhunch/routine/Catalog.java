package org.unhunch.routine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.routine.term.Position;

/**
 * Everything there is to choose from.
 *
 * @param equipment all equipment, in the order to offer it
 * @param positions all positions, in the order to offer them
 * @param cares all cares, in the order to offer them
 * @param places the places to start with
 * @param exercises all exercises, ordered by name
 * @param routines all routines, the sources' first
 * @param pacing the times around exercises
 */
public record Catalog(
    List<Equipment> equipment,
    List<Position> positions,
    List<Care> cares,
    List<PlacePreset> places,
    List<Exercise> exercises,
    List<Routine> routines,
    Pacing pacing) {
  /** Copies the lists. */
  public Catalog {
    equipment = List.copyOf(equipment);
    positions = List.copyOf(positions);
    cares = List.copyOf(cares);
    places = List.copyOf(places);
    exercises = List.copyOf(exercises);
    routines = List.copyOf(routines);
    Objects.requireNonNull(pacing);
  }

  /** {@return the same catalog with other times around its exercises} */
  public Catalog paced(Pacing other) {
    return new Catalog(equipment, positions, cares, places, exercises, routines, other);
  }

  /** {@return the routine with the id, or empty} */
  public Optional<Routine> routine(String id) {
    return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
  }

  /** {@return the exercise with the id, or empty} */
  public Optional<Exercise> exercise(String id) {
    return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }
}
