package org.unhunch.choose;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.Routine;

/**
 * Which exercises of a routine there is time for, by their indices.
 *
 * <p>What loosens first stays as long as anything stays that strengthens or goes to the end of a
 * range, and what may not stand alone stays only with what it follows.
 *
 * @param entries the exercises, in order
 * @param seconds how long some of them take, one after another
 */
record Selection(List<Routine.Entry> entries, ToIntFunction<List<Routine.Entry>> seconds) {

  /**
   * {@return as many as there is time for, what matters most before others; where that is none, or
   * too few to be the routine any more, those that take the least time}
   */
  SortedSet<Integer> within(int limit) {
    SortedSet<Integer> kept = with(new TreeSet<>(), limit);
    if (kept.size() >= fewest()) {
      return kept;
    }
    SortedSet<Integer> least = least();
    return secondsOf(least) <= limit ? with(least, limit) : least;
  }

  /** One exercise is no routine, unless there were hardly more. */
  private int fewest() {
    return entries.size() > 2 ? 2 : 1;
  }

  /** These, and what fits beside them. */
  private SortedSet<Integer> with(SortedSet<Integer> kept, int limit) {
    int before;
    do {
      before = kept.size();
      for (int index : byPriority()) {
        SortedSet<Integer> more = union(kept, withWhatItNeeds(index));
        if (secondsOf(more) <= limit) {
          kept.addAll(more);
        }
      }
    } while (kept.size() > before);
    return kept;
  }

  private SortedSet<Integer> least() {
    List<SortedSet<Integer>> all = byPriority().stream().map(this::withWhatItNeeds).toList();
    return all.stream()
        .flatMap(one -> all.stream().map(other -> union(one, other)))
        .filter(some -> some.size() >= fewest())
        .min(Comparator.comparingInt(this::secondsOf))
        .orElseThrow();
  }

  /** {@return all indices, what matters most first, and of equals the earlier} */
  List<Integer> byPriority() {
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(Comparator.comparing(index -> entries.get(index).priority()))
        .toList();
  }

  private int secondsOf(Collection<Integer> indices) {
    return seconds.applyAsInt(indices.stream().map(entries::get).toList());
  }

  private static SortedSet<Integer> union(SortedSet<Integer> some, SortedSet<Integer> others) {
    SortedSet<Integer> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private SortedSet<Integer> withWhatItNeeds(int index) {
    SortedSet<Integer> all = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(index));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (all.add(next)) {
        followed(next).ifPresent(open::add);
        loosening().filter(first -> isDemanding(entries.get(next))).ifPresent(open::add);
      }
    }
    return all;
  }

  /** The nearest earlier entry without which this one is not done. */
  private Optional<Integer> followed(int index) {
    return entries
        .get(index)
        .afterId()
        .flatMap(
            id ->
                IntStream.range(0, index)
                    .filter(before -> entries.get(before).exercise().id().equals(id))
                    .boxed()
                    .reduce((first, second) -> second));
  }

  private Optional<Integer> loosening() {
    return IntStream.range(0, entries.size())
        .filter(index -> entries.get(index).exercise().kinds().contains(Kind.MOBILITY))
        .boxed()
        .findFirst();
  }

  private static boolean isDemanding(Routine.Entry entry) {
    return entry.exercise().kinds().stream().anyMatch(kind -> kind != Kind.MOBILITY);
  }
}
