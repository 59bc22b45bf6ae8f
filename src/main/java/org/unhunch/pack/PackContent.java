package org.unhunch.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Require;

/**
 * All that is in a pack, under the ids that it has in the program.
 *
 * @param pack what the pack is
 * @param exercises its own exercises; their ids begin with the pack's
 * @param poses how exercises of its own are shown, by their ids; some may have none
 * @param routines its routines, whose exercises may also be of the shipped catalog, and in one's
 *     own pack of any other
 * @param words its texts in other languages
 */
public record PackContent(
    Pack pack,
    List<Exercise> exercises,
    Map<String, Choreography> poses,
    List<Routine> routines,
    PackWords words) {
  /** How many bytes its pictures come to at most; written, they take a third more. */
  public static final int MOST_PICTURES = 4_400_000;

  public PackContent {
    exercises = List.copyOf(exercises);
    poses = Map.copyOf(poses);
    routines = List.copyOf(routines);
    Stream.concat(exercises.stream().map(Exercise::id), routines.stream().map(Routine::id))
        .forEach(id -> Require.that(pack.has(id), "rule.of-pack", id, pack.id()));
  }

  /** Holds its pictures in memory, as they are about to go from where they are kept. */
  public void hold() {
    exercises.stream()
        .flatMap(each -> each.levels().stream())
        .flatMap(each -> each.photos().stream())
        .forEach(each -> each.picture().hold());
  }

  /** {@return a pack with nothing in it} */
  public static PackContent empty(Pack pack) {
    return new PackContent(pack, List.of(), Map.of(), List.of(), PackWords.NONE);
  }

  /** {@return the exercise of its own with the id, or empty} */
  public Optional<Exercise> exercise(String id) {
    return exercises.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** {@return the same in the language of a catalog, as far as the pack has it whole} */
  public PackContent in(Catalog shown) {
    return in(shown.vocabulary().language(), shown.pacing());
  }

  /** {@return whether the pack has all its exercises and routines in a language} */
  public boolean isWholeIn(String language, Catalog around) {
    PackContent said = in(language, around.pacing());
    return Stream.concat(
            said.exercises.stream().map(Exercise::wording),
            said.routines.stream().map(Routine::wording))
        .allMatch(each -> each.language().equals(language));
  }

  PackContent in(String language, Pacing pacing) {
    return new PackTexts(this, pacing).in(language);
  }

  /** The same with other words. */
  PackContent worded(PackWords others) {
    return new PackContent(pack, exercises, poses, routines, others);
  }

  /** {@return the same of the pack in another version} */
  public PackContent as(Pack other) {
    return new PackContent(other, exercises, poses, routines, words);
  }

  /** {@return the same with the routine, in the place of the one with its id or at the end} */
  public PackContent with(Routine routine) {
    return withRoutines(put(routines, routine, Routine::id));
  }

  /**
   * {@return the same with the exercise, in the place of the one with its id or at the end}
   *
   * @param shown its poses, if it has any
   */
  public PackContent with(Exercise exercise, Optional<Choreography> shown) {
    Map<String, Choreography> all = new HashMap<>(poses);
    all.remove(exercise.id());
    shown.ifPresent(each -> all.put(exercise.id(), each));
    return new PackContent(pack, put(exercises, exercise, Exercise::id), all, routines, words);
  }

  /** {@return the same without what has the id} */
  public PackContent without(String id) {
    Map<String, Choreography> left = new HashMap<>(poses);
    left.remove(id);
    return new PackContent(
        pack,
        exercises.stream().filter(each -> !each.id().equals(id)).toList(),
        left,
        routines.stream().filter(each -> !each.id().equals(id)).toList(),
        words);
  }

  /**
   * {@return the same with an exercise of elsewhere as one of its own, also in its routines}
   *
   * @param id its id here
   * @param shown its poses, under its id there
   */
  public PackContent adopting(Exercise other, String id, Optional<Choreography> shown) {
    PackContent with = copying(other, id, shown);
    return with.withRoutines(
        routines.stream().map(each -> with.adopted(each, other.id(), id)).toList());
  }

  /**
   * {@return a routine of which an exercise of elsewhere is one of its own}
   *
   * @param there the exercise's id elsewhere
   * @param id its id here
   */
  public Routine adopted(Routine routine, String there, String id) {
    Exercise mine = exercise(id).orElseThrow();
    return new Renaming(Map.of(there, id))
        .of(routine, routine.id(), each -> each.id().equals(there) ? mine : each);
  }

  /** {@return the same with an exercise of elsewhere as one of its own, under this id} */
  public PackContent copying(Exercise other, String id, Optional<Choreography> shown) {
    // What stands in for it elsewhere may not be here.
    List<Exercise.Substitute> sound =
        other.substitutes().stream().filter(each -> each.exerciseId().isEmpty()).toList();
    return with(
        other.withId(id).withSubstitutes(sound),
        shown.map(each -> new Choreography(id, each.plain(), each.levels())));
  }

  /** {@return the same with its routines of the exercises as the catalog has them by now} */
  public PackContent following(Catalog now) {
    return following(now::exercise);
  }

  /**
   * {@return the same with the exercise, in its routines too, where the amounts that were set stay}
   *
   * @param shown its poses, if it has any
   */
  public PackContent having(Exercise exercise, Optional<Choreography> shown) {
    return with(exercise, shown)
        .following(id -> Optional.of(exercise).filter(each -> each.id().equals(id)));
  }

  private PackContent following(Function<String, Optional<Exercise>> now) {
    return withRoutines(routines.stream().map(each -> following(each, now)).toList());
  }

  /** A routine of exercises as they are now; of one that is no longer there as it was. */
  static Routine following(Routine routine, Function<String, Optional<Exercise>> now) {
    return routine.withEntries(
        routine.entries().stream().map(entry -> following(entry, now)).toList());
  }

  /**
   * {@return the same with its routines without an exercise; one that has nothing else is gone,
   * too}
   */
  public PackContent withoutIn(String exerciseId) {
    return withRoutines(
        routines.stream()
            .flatMap(
                each -> {
                  List<Routine.Entry> left =
                      each.entries().stream()
                          .filter(entry -> !entry.exercise().id().equals(exerciseId))
                          .map(
                              entry ->
                                  entry.after(entry.afterId().filter(id -> !id.equals(exerciseId))))
                          .toList();
                  return left.isEmpty() ? Stream.empty() : Stream.of(each.withEntries(left));
                })
            .toList());
  }

  private PackContent withRoutines(List<Routine> others) {
    return new PackContent(pack, exercises, poses, others, words);
  }

  private static Routine.Entry following(
      Routine.Entry entry, Function<String, Optional<Exercise>> known) {
    Exercise now = known.apply(entry.exercise().id()).orElse(entry.exercise());
    return now.equals(entry.exercise()) ? entry : FollowedEntry.of(entry, now);
  }

  private static <T> List<T> put(List<T> all, T one, Function<T, String> id) {
    List<T> next = new ArrayList<>(all);
    next.replaceAll(each -> id.apply(each).equals(id.apply(one)) ? one : each);
    if (!next.contains(one)) {
      next.add(one);
    }
    return next;
  }
}
