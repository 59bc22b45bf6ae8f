package org.unhunch.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Term;

/** Finds exercises by the words a person types. */
public final class ExerciseSearch {
  private final List<Exercise> exercises;
  private final List<String> names;
  private final List<String> texts;

  /** A search over the exercises of the catalog, prepared once. */
  public ExerciseSearch(Catalog catalog) {
    this.exercises = catalog.exercises();
    this.names = exercises.stream().map(each -> " " + plain(names(each))).toList();
    this.texts = exercises.stream().map(each -> " " + text(each)).toList();
  }

  /**
   * {@return the exercises in whose name, aliases, positions, equipment and movements every word of
   * the query begins a word, those with every word in the name first, or that are for a part of the
   * body that the query is the beginning of; all for a blank query}
   */
  public List<Exercise> find(String query) {
    List<String> words =
        Stream.of(plain(query).strip().split(" +")).map(word -> " " + word).toList();
    List<Exercise> named = new ArrayList<>();
    List<Exercise> others = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (words.stream().allMatch(texts.get(i)::contains)
          || isFor(exercises.get(i), plain(query).strip())) {
        boolean byName = words.stream().allMatch(names.get(i)::contains);
        (byName ? named : others).add(exercises.get(i));
      }
    }
    named.addAll(others);
    return named;
  }

  private static boolean isFor(Exercise exercise, String part) {
    return exercise.levels().stream()
        .flatMap(level -> level.body().areas().stream())
        .anyMatch(area -> plain(area.name()).startsWith(part));
  }

  /** Its name, and in another language the one that it was written with. */
  private static String names(Exercise exercise) {
    return exercise.name() + " " + String.join(" ", exercise.wording().otherNames());
  }

  private static String text(Exercise exercise) {
    Set<String> words = new TreeSet<>(exercise.aliases());
    words.add(names(exercise));
    exercise.kinds().forEach(kind -> words.add(kind.name()));
    for (Level level : exercise.levels()) {
      words.add(level.name());
      level.body().positions().stream().map(Position::name).forEach(words::add);
      level.body().movements().stream().map(Movement::name).forEach(words::add);
      level.body().helps().stream().map(Equipment::name).forEach(words::add);
      level.body().needs().allOf().forEach(g -> g.forEach(item -> words.add(item.name())));
    }
    return plain(String.join(" ", words));
  }

  /**
   * Lower case, without accents, and a space for all that is neither a letter nor a digit, but no
   * apostrophes.
   */
  private static String plain(String text) {
    return Term.folded(text).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
