package org.unhunch.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;

/**
 * Checks substitutes across exercises: each exists, serves its purpose and leads in no circle.
 *
 * @param all the exercises by id
 * @param others exercises that these may lead to, by id
 * @param fileIds the ids of these and of those with problems of their own
 */
record SubstituteCheck(
    Map<String, ExerciseReader.Read> all, Map<String, Exercise> others, Set<String> fileIds) {

  /** Notes every wrong substitute, and answers the exercises without those. */
  List<Exercise> check() {
    List<Exercise> checked = new ArrayList<>();
    for (ExerciseReader.Read read : all.values()) {
      Exercise exercise = read.exercise();
      List<Substitute> sound = sound(read);
      boolean all = sound.size() == exercise.substitutes().size();
      checked.add(all ? exercise : exercise.withSubstitutes(sound));
    }
    return checked;
  }

  private List<Substitute> sound(ExerciseReader.Read read) {
    List<Substitute> sound = new ArrayList<>();
    for (int i = 0; i < read.exercise().substitutes().size(); i++) {
      Substitute substitute = read.exercise().substitutes().get(i);
      int before = read.report().count();
      check(read.exercise(), substitute, read.substitutes().get(i));
      if (read.report().count() == before) {
        sound.add(substitute);
      }
    }
    return sound;
  }

  private void check(Exercise exercise, Substitute substitute, Fields fields) {
    String to = substitute.exerciseId().orElse(exercise.id());
    if (!all.containsKey(to) && fileIds.contains(to)) {
      fields.problem("exercise", Message.of("json.broken", to));
      return;
    }
    if (exercise(to).isEmpty()) {
      fields.problem("exercise", Message.of("json.unknown", to, Nearest.hint(to, known())));
      return;
    }
    Exercise other = exercise(to).get();
    Optional<Level> level =
        substitute.levelId().map(other::level).orElse(Optional.of(other.start()));
    if (level.isEmpty()) {
      List<String> ids = other.levels().stream().map(Level::id).toList();
      String named = substitute.levelId().orElseThrow();
      fields.problem("level", Message.of("json.unknown", named, Nearest.hint(named, ids)));
      return;
    }
    Level.Body body = level.get().body();
    if (substitute.instead().flags(body.movements(), body.positions())) {
      fields.problem("for", Message.of("catalog.flagged", substitute.instead().id()));
    }
    List<String> circle = circle(exercise.id(), to);
    if (!to.equals(exercise.id()) && !circle.isEmpty()) {
      fields.problem("exercise", Message.of("catalog.circle", String.join(" → ", circle)));
    }
  }

  /** The shortest way from an exercise by a substitute of it back to it, or empty if none is. */
  private List<String> circle(String start, String first) {
    Map<String, String> cameFrom = new HashMap<>(Map.of(first, start));
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty() && !cameFrom.containsKey(start)) {
      String at = open.remove();
      for (Substitute next : substitutesOf(at)) {
        String to = next.exerciseId().orElse(at);
        if (cameFrom.putIfAbsent(to, at) == null) {
          open.add(to);
        }
      }
    }
    return cameFrom.containsKey(start) ? way(start, cameFrom) : List.of();
  }

  private List<Substitute> substitutesOf(String id) {
    return exercise(id).map(Exercise::substitutes).orElse(List.of());
  }

  private Optional<Exercise> exercise(String id) {
    return Optional.ofNullable(all.get(id))
        .map(ExerciseReader.Read::exercise)
        .or(() -> Optional.ofNullable(others.get(id)));
  }

  private List<String> known() {
    return Stream.concat(all.keySet().stream(), others.keySet().stream()).toList();
  }

  private static List<String> way(String start, Map<String, String> cameFrom) {
    Deque<String> way = new ArrayDeque<>(List.of(start));
    do {
      way.addFirst(cameFrom.get(way.getFirst()));
    } while (!way.getFirst().equals(start));
    return List.copyOf(way);
  }
}
