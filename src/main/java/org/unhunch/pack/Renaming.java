package org.unhunch.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;

/**
 * Gives exercises other ids, wherever they are named: those of a pack have short ones in its file
 * and full ones in the program.
 *
 * @param ids the new id of each exercise that is to have one, by its present id
 */
record Renaming(Map<String, String> ids) {
  /** What stands before a shipped exercise whose id is one of the pack's own as well. */
  private static final String SHIPPED = "unhunch/";

  /** From the file into the program, for a pack that has these short ids of its own. */
  static Renaming intoProgram(Pack pack, Set<String> own) {
    Map<String, String> ids = new HashMap<>();
    for (String id : own) {
      ids.put(SHIPPED + id, id);
      ids.put(id, pack.fullId(id));
    }
    return new Renaming(ids);
  }

  /** {@return what undoes this} */
  Renaming back() {
    return new Renaming(
        ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
  }

  /** {@return the new id, or the same where it is to have no new one} */
  String of(String id) {
    return ids.getOrDefault(id, id);
  }

  /** {@return the catalog with all its exercises renamed, and no routines} */
  Catalog exercisesOf(Catalog catalog) {
    return new Catalog(
        catalog.vocabulary(),
        catalog.exercises().stream().map(this::of).toList(),
        List.of(),
        catalog.pacing());
  }

  Exercise of(Exercise exercise) {
    String id = of(exercise.id());
    List<Substitute> substitutes = exercise.substitutes().stream().map(this::of).toList();
    return id.equals(exercise.id()) && substitutes.equals(exercise.substitutes())
        ? exercise
        : exercise.withId(id).withSubstitutes(substitutes);
  }

  private Substitute of(Substitute one) {
    return new Substitute(one.instead(), one.exerciseId().map(this::of), one.levelId());
  }

  Map<String, Choreography> of(Map<String, Choreography> poses) {
    Map<String, Choreography> renamed = new LinkedHashMap<>();
    poses.forEach(
        (id, each) -> renamed.put(of(id), new Choreography(of(id), each.plain(), each.levels())));
    return renamed;
  }

  /**
   * The routine under another id.
   *
   * @param exercises gives the renamed exercise
   */
  Routine of(Routine routine, String id, Function<Exercise, Exercise> exercises) {
    return new Routine(
            id,
            routine.name(),
            routine.summary(),
            routine.reasons().stream().map(this::of).toList(),
            routine.source(),
            routine.items().stream().map(each -> of(each, exercises)).toList(),
            routine.perDay())
        .leaving(routine.left())
        .worded(routine.wording());
  }

  private Routine.Why of(Routine.Why why) {
    return new Routine.Why(why.text(), why.of().stream().map(this::of).toList());
  }

  private Routine.Item of(Routine.Item item, Function<Exercise, Exercise> exercises) {
    return item instanceof Routine.Entry entry
        ? new Routine.Entry(
            exercises.apply(entry.exercise()),
            entry.level(),
            entry.dose(),
            entry.priority(),
            entry.afterId().map(this::of),
            entry.rests())
        : item;
  }
}
