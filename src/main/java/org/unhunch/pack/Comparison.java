package org.unhunch.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;

/**
 * What taking a pack in would change.
 *
 * @param before the pack as it is here; empty if it is not
 * @param now the pack as the file has it
 */
public record Comparison(Optional<PackContent> before, PackContent now) {
  /** How the two stand to each other. */
  public enum State {
    /** There is no such pack here. */
    NEW,
    /** The file's version is later. */
    NEWER,
    /** The very same is here. */
    SAME,
    /** Something else of the same version is here. */
    OTHER,
    /** The file's version is earlier. */
    OLDER
  }

  /**
   * One thing that is different.
   *
   * @param before as it is here; empty if it is new
   * @param now as the file has it; empty if it is gone from there
   */
  public record Change<T>(Optional<T> before, Optional<T> now) {
    /** {@return the thing, as the file has it if it does} */
    public T thing() {
      return now.or(() -> before).orElseThrow();
    }

    /** {@return whether it is in the file and not here} */
    public boolean isNew() {
      return before.isEmpty();
    }

    /** {@return whether it is here and not in the file} */
    public boolean isGone() {
      return now.isEmpty();
    }
  }

  /** {@return how the two stand to each other} */
  public State state() {
    if (before.isEmpty()) {
      return State.NEW;
    }
    PackContent here = before.get();
    if (here.equals(now)) {
      return State.SAME;
    }
    int more = Integer.compare(now.pack().version(), here.pack().version());
    return more > 0 ? State.NEWER : more < 0 ? State.OLDER : State.OTHER;
  }

  /** {@return the same of both in the language of a catalog, as far as they have it whole} */
  public Comparison in(Catalog shown) {
    return new Comparison(before.map(each -> each.in(shown)), now.in(shown));
  }

  /** {@return the exercises that are new, changed or gone, or whose figure or words are others} */
  public List<Change<Exercise>> exercises() {
    return changes(
        PackContent::exercises,
        Exercise::id,
        (pack, exercise) ->
            List.of(
                Optional.ofNullable(pack.poses().get(exercise.id())),
                pack.words().of(PackWords.ofExercise(exercise.id()))));
  }

  /** {@return the routines that are new, changed or gone, also by their exercises} */
  public List<Change<Routine>> routines() {
    return changes(
        PackContent::routines,
        Routine::id,
        (pack, routine) -> pack.words().of(PackWords.ofRoutine(routine.id())));
  }

  private <T> List<Change<T>> changes(
      Function<PackContent, List<T>> of,
      Function<T, String> id,
      BiFunction<PackContent, T, Object> shown) {
    Map<String, T> left = new LinkedHashMap<>();
    before.map(of).orElse(List.of()).forEach(each -> left.put(id.apply(each), each));
    List<Change<T>> changes = new ArrayList<>();
    for (T each : of.apply(now)) {
      T old = left.remove(id.apply(each));
      boolean same =
          each.equals(old)
              && shown.apply(before.orElseThrow(), each).equals(shown.apply(now, each));
      if (!same) {
        changes.add(new Change<>(Optional.ofNullable(old), Optional.of(each)));
      }
    }
    left.values().forEach(each -> changes.add(new Change<>(Optional.of(each), Optional.empty())));
    return changes;
  }
}
