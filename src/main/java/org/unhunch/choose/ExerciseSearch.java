package org.unhunch.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Term;

/** Finds exercises by the words a person types, in the language that is shown or in English. */
public final class ExerciseSearch {
  private final List<Exercise> exercises;
  private final List<String> names;
  private final List<String> texts;
  private final List<List<String>> parts;

  /**
   * A search over the exercises of the catalog, prepared once.
   *
   * @param kinds what a kind is called where it is shown
   * @param areas what a part of the body is called
   */
  public ExerciseSearch(
      Catalog catalog, Function<Exercise.Kind, String> kinds, Function<Area, String> areas) {
    this.exercises = catalog.exercises();
    this.names = exercises.stream().map(each -> " " + plain(names(each))).toList();
    this.texts = exercises.stream().map(each -> " " + plain(text(each, kinds))).toList();
    this.parts = exercises.stream().map(each -> parts(each, areas)).toList();
  }

  /**
   * {@return the exercises in whose name, aliases, kinds, levels, positions, equipment and
   * movements every word of the query begins a word, those with every word in the name first, or
   * that are for a part of the body that the query is the beginning of; all for a blank query}
   */
  public List<Exercise> find(String query) {
    String typed = plain(query).strip();
    List<String> words = Stream.of(typed.split(" +")).map(word -> " " + word).toList();
    List<Exercise> named = new ArrayList<>();
    List<Exercise> others = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (words.stream().allMatch(texts.get(i)::contains)
          || parts.get(i).stream().anyMatch(part -> part.startsWith(typed))) {
        boolean byName = words.stream().allMatch(names.get(i)::contains);
        (byName ? named : others).add(exercises.get(i));
      }
    }
    named.addAll(others);
    return named;
  }

  private static List<String> parts(Exercise exercise, Function<Area, String> areas) {
    return exercise.levels().stream()
        .flatMap(level -> level.body().areas().stream())
        .distinct()
        .flatMap(area -> Stream.of(area.name(), areas.apply(area)))
        .map(ExerciseSearch::plain)
        .toList();
  }

  /** Its name, and in another language the one that it was written with. */
  private static String names(Exercise exercise) {
    return exercise.name() + " " + String.join(" ", exercise.wording().otherNames());
  }

  private static String text(Exercise exercise, Function<Exercise.Kind, String> kinds) {
    Set<String> words = new TreeSet<>(exercise.aliases());
    words.add(names(exercise));
    words.addAll(exercise.terms());
    words.addAll(exercise.wording().otherTerms());
    exercise.kinds().forEach(kind -> words.add(kind.name() + " " + kinds.apply(kind)));
    return String.join(" ", words);
  }

  /**
   * Lower case, without accents, and a space for all that is neither a letter nor a digit, but no
   * apostrophes.
   */
  private static String plain(String text) {
    return Term.folded(text).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
