package org.unhunch.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Term;

/** The catalogs of several sources as one; of two that have an id, the earlier one keeps it. */
final class Union {
  private final List<Exercise> exercises = new ArrayList<>();
  private final List<Routine> routines = new ArrayList<>();
  private final Map<String, Exercise> known = new HashMap<>();
  private final Set<String> routineIds = new HashSet<>();
  private final Map<String, LibrarySource> owners = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Catalog catalog;

  Union(List<LibrarySource> sources) {
    sources.forEach(this::add);
    exercises.sort((one, other) -> Term.folded(one.name()).compareTo(Term.folded(other.name())));
    Catalog first = sources.get(0).catalog();
    catalog = new Catalog(first.vocabulary(), exercises, routines, first.pacing());
  }

  Catalog catalog() {
    return catalog;
  }

  /** The source of each exercise, by the exercise's id. */
  Map<String, LibrarySource> owners() {
    return owners;
  }

  /** What was left out, and why. */
  List<Problem> problems() {
    return problems;
  }

  private void add(LibrarySource source) {
    problems.addAll(source.problems());
    for (Exercise each : source.catalog().exercises()) {
      if (known.putIfAbsent(each.id(), each) == null) {
        owners.put(each.id(), source);
        exercises.add(each);
      } else {
        leaveOut(source, "library.exercise-taken", each.id());
      }
    }
    for (Routine each : source.catalog().routines()) {
      if (!each.entries().stream().map(Routine.Entry::exercise).allMatch(this::has)) {
        leaveOut(source, "library.routine-without", each.id());
      } else if (routineIds.add(each.id())) {
        routines.add(each);
      } else {
        leaveOut(source, "library.routine-taken", each.id());
      }
    }
  }

  private void leaveOut(LibrarySource source, String why, String id) {
    problems.add(new Problem(source.name(), 0, 0, "", Message.of(why, id)));
  }

  /** A routine may have exercises of other sources, as they are there. */
  private boolean has(Exercise exercise) {
    Exercise there = known.get(exercise.id());
    return there == exercise || exercise.equals(there);
  }
}
