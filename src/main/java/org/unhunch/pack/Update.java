package org.unhunch.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Choreography;

/**
 * How a later version of a pack, or another one, is taken in.
 *
 * @param comparison what it would change
 * @param takes what was chosen of its exercises that have changed or gone, by their ids
 */
public record Update(Comparison comparison, Map<String, Take> takes) {
  /** What becomes of an exercise. */
  public enum Take {
    /** It is as the file has it, or goes with it. */
    THEIRS,
    /** It stays as it was. */
    BEFORE,
    /** It is as the file has it, and as it was it becomes one's own. */
    BOTH,
    /** It has gone and becomes one's own. */
    KEEP
  }

  public Update {
    takes = Map.copyOf(takes);
  }

  /** {@return the same update in the language of a catalog, as far as the pack has it whole} */
  public Update in(Catalog shown) {
    return new Update(comparison.in(shown), takes);
  }

  /** {@return the update with all as the file has it, where nothing is used of what has gone} */
  public static Update of(Comparison comparison) {
    return new Update(comparison, Map.of());
  }

  /** {@return the same with another choice for one exercise} */
  public Update with(Exercise exercise, Take take) {
    Map<String, Take> more = new LinkedHashMap<>(takes);
    more.put(exercise.id(), take);
    return new Update(comparison, more);
  }

  /** {@return what was chosen of an exercise} */
  public Take take(Exercise exercise) {
    return takes.getOrDefault(exercise.id(), Take.THEIRS);
  }

  /** {@return the exercises, as they were, of which this was chosen} */
  public List<Exercise> before(Take take) {
    return comparison.exercises().stream()
        .flatMap(each -> each.before().stream())
        .filter(each -> take(each) == take)
        .toList();
  }

  /** {@return how an exercise was shown before} */
  public Optional<Choreography> shownBefore(Exercise exercise) {
    return comparison.before().map(each -> each.poses().get(exercise.id()));
  }

  /** {@return the pack as it comes to be} */
  public PackContent content() {
    PackContent content = comparison.now();
    for (Change<Exercise> each : comparison.exercises()) {
      Optional<Exercise> before = each.before().filter(it -> take(it) == Take.BEFORE);
      if (before.isPresent() && each.now().isPresent()) {
        PackWords words = comparison.before().get().words();
        String own = PackWords.ofExercise(before.get().id());
        content =
            content
                .having(before.get(), shownBefore(before.get()))
                .worded(content.words().with(words, own));
      }
    }
    return content;
  }
}
