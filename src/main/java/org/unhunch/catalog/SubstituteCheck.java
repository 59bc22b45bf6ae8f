package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.catalog.json.Fields;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Substitute;
import org.unhunch.routine.term.Nearest;

/**
 * Checks substitutes across exercises: each exists, serves its purpose and leads in no circle.
 *
 * @param all the exercises by id
 * @param fileIds the ids of these and of those with problems of their own
 */
record SubstituteCheck(Map<String, ExerciseReader.Read> all, Set<String> fileIds) {

  /** Notes every wrong substitute, and answers the exercises without those. */
  List<Exercise> check() {
    List<Exercise> checked = new ArrayList<>();
    for (ExerciseReader.Read read : all.values()) {
      List<Substitute> sound = new ArrayList<>();
      for (int i = 0; i < read.exercise().substitutes().size(); i++) {
        Substitute substitute = read.exercise().substitutes().get(i);
        int before = read.report().count();
        check(read.exercise(), substitute, read.substitutes().get(i));
        if (read.report().count() == before) {
          sound.add(substitute);
        }
      }
      checked.add(read.exercise().withSubstitutes(sound));
    }
    return checked;
  }

  private void check(Exercise exercise, Substitute substitute, Fields fields) {
    String to = substitute.exerciseId().orElse(exercise.id());
    if (!all.containsKey(to) && fileIds.contains(to)) {
      fields.problem("exercise", "'" + to + "' has problems of its own; mend those first");
      return;
    }
    if (!all.containsKey(to)) {
      fields.problem("exercise", "unknown '" + to + "'; " + Nearest.hint(to, all.keySet()));
      return;
    }
    Exercise other = all.get(to).exercise();
    Optional<Level> level =
        substitute.levelId().map(other::level).orElse(Optional.of(other.start()));
    if (level.isEmpty()) {
      List<String> ids = other.levels().stream().map(Level::id).toList();
      String named = substitute.levelId().orElseThrow();
      fields.problem("level", "unknown '" + named + "'; " + Nearest.hint(named, ids));
      return;
    }
    Level.Body body = level.get().body();
    if (substitute.instead().flags(body.movements(), body.positions())) {
      fields.problem(
          "for",
          "this substitute is itself flagged by '"
              + substitute.instead().id()
              + "'; name one that is not");
    }
    List<String> circle = circle(exercise.id(), List.of(exercise.id(), to), new HashSet<>());
    if (!to.equals(exercise.id()) && !circle.isEmpty()) {
      fields.problem(
          "exercise",
          "substitutes lead in a circle, " + String.join(" to ", circle) + "; leave one out");
    }
  }

  /** The way on from the end of this one back to the start, or empty if there is none. */
  private List<String> circle(String start, List<String> way, Set<String> seen) {
    String last = way.get(way.size() - 1);
    if (last.equals(start)) {
      return way;
    }
    if (!all.containsKey(last) || !seen.add(last)) {
      return List.of();
    }
    for (Substitute next : all.get(last).exercise().substitutes()) {
      String to = next.exerciseId().orElse(last);
      List<String> on = new ArrayList<>(way);
      on.add(to);
      List<String> found = to.equals(last) ? List.of() : circle(start, on, seen);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
