package org.unhunch.resume;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;

/** Catalogs that have changed. */
final class Catalogs {
  private Catalogs() {}

  static Catalog without(Catalog catalog, String exerciseId) {
    return withExercises(
        catalog,
        catalog.exercises().stream().filter(each -> !each.id().equals(exerciseId)).toList());
  }

  static Catalog withoutRoutines(Catalog catalog) {
    return new Catalog(
        catalog.vocabulary(), catalog.exercises(), List.<Routine>of(), catalog.pacing());
  }

  /** The catalog with every level of an exercise changed. */
  static Catalog changed(Catalog catalog, String exerciseId, UnaryOperator<Level> change) {
    return withExercises(
        catalog,
        catalog.exercises().stream()
            .map(each -> each.id().equals(exerciseId) ? changed(each, change) : each)
            .toList());
  }

  private static Exercise changed(Exercise exercise, UnaryOperator<Level> change) {
    List<Level> levels = exercise.levels().stream().map(change).toList();
    return new Exercise(
        exercise.id(),
        exercise.name(),
        exercise.aliases(),
        exercise.summary(),
        exercise.kinds(),
        exercise.sources(),
        exercise.cautions(),
        exercise.measures(),
        levels,
        levels.get(0).id(),
        List.of(),
        exercise.perDay());
  }

  private static Catalog withExercises(Catalog catalog, List<Exercise> exercises) {
    return new Catalog(catalog.vocabulary(), exercises, catalog.routines(), catalog.pacing());
  }

  static Level named(Level level, String id) {
    return new Level(
        id,
        level.name(),
        level.note(),
        level.effort(),
        level.body(),
        level.sides(),
        level.setup(),
        level.script(),
        level.doses());
  }

  static Level withoutSides(Level level) {
    return new Level(
        level.id(),
        level.name(),
        level.note(),
        level.effort(),
        level.body(),
        Side.Pair.NONE,
        level.setup(),
        level.script(),
        level.doses());
  }

  static Level renamed(Level level) {
    List<Phase> script =
        level.script().stream()
            .map(each -> new Phase(each.kind(), each.name() + " now", each.cue(), each.side()))
            .toList();
    List<Dose> doses =
        level.doses().stream()
            .map(
                each -> {
                  Map<String, Length> phases = new LinkedHashMap<>();
                  each.phases().forEach((name, length) -> phases.put(name + " now", length));
                  return new Dose(
                      each.source(),
                      each.reps(),
                      each.sets(),
                      phases,
                      each.restBetweenReps(),
                      each.restBetweenSets(),
                      each.perSide());
                })
            .toList();
    return new Level(
        level.id(),
        level.name(),
        level.note(),
        level.effort(),
        level.body(),
        level.sides(),
        level.setup(),
        script,
        doses);
  }
}
