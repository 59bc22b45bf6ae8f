package org.unhunch.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;

/**
 * Cuts a routine to a time: doses to their lower end, then sets, then whole exercises.
 *
 * <p>The sides of an exercise are never parted, and what may not stand alone goes with what it
 * follows.
 */
final class TimeCut {
  private static final Origin FOR_TIME = Origin.chosen("Cut to the time there is.");
  private final int limit;
  private final ToIntFunction<Routine.Entry> seconds;

  /** A cut to so many seconds. */
  TimeCut(int limit, ToIntFunction<Routine.Entry> seconds) {
    this.limit = limit;
    this.seconds = seconds;
  }

  /** Cuts as far as is needed, or as far as it goes. */
  void apply(Draft draft) {
    if (total(draft) <= limit) {
      return;
    }
    Map<Integer, Change.Kind> doses = new TreeMap<>();
    ease(draft, doses);
    while (total(draft) > limit && oneSetLess(draft, doses)) {}
    draft.noteDoses(doses);
    if (total(draft) > limit) {
      keepWhatFits(draft);
    }
  }

  int total(Draft draft) {
    int sum = 0;
    for (Routine.Entry entry : draft.entries()) {
      sum += seconds.applyAsInt(entry);
    }
    return sum;
  }

  private void ease(Draft draft, Map<Integer, Change.Kind> doses) {
    for (int index = 0; index < draft.entries().size() && total(draft) > limit; index++) {
      Routine.Entry entry = draft.entries().get(index);
      Routine.Entry eased = entry.with(entry.dose().eased());
      if (!eased.equals(entry)) {
        draft.set(index, eased);
        doses.put(index, Change.Kind.EASED);
      }
    }
  }

  /** Takes a set from the exercise that has the most; false if each is down to one. */
  private boolean oneSetLess(Draft draft, Map<Integer, Change.Kind> doses) {
    int most = -1;
    for (int index = 0; index < draft.entries().size(); index++) {
      if (sets(draft, index) > 1 && (most < 0 || sets(draft, index) > sets(draft, most))) {
        most = index;
      }
    }
    if (most < 0) {
      return false;
    }
    Routine.Entry entry = draft.entries().get(most);
    Quantity fewer = Quantity.of(sets(draft, most) - 1, FOR_TIME);
    draft.set(most, entry.with(entry.dose().inSets(fewer)));
    doses.put(most, Change.Kind.FEWER_SETS);
    return true;
  }

  private static int sets(Draft draft, int index) {
    return draft.entries().get(index).dose().sets().now();
  }

  /**
   * Keeps whole exercises in the order of their priority as far as they fit, what one follows along
   * with it; if not even one fits, all stay.
   */
  private void keepWhatFits(Draft draft) {
    List<Routine.Entry> entries = draft.entries();
    Set<Integer> kept = new TreeSet<>();
    int left = limit;
    for (int index : byPriority(entries)) {
      Set<Integer> more = withWhatItFollows(entries, index);
      more.removeAll(kept);
      int needed = more.stream().mapToInt(each -> seconds.applyAsInt(entries.get(each))).sum();
      if (needed <= left) {
        left -= needed;
        kept.addAll(more);
      }
    }
    for (int index = entries.size() - 1; index >= 0 && !kept.isEmpty(); index--) {
      if (!kept.contains(index)) {
        draft.leaveOut(index, Change.Kind.NO_TIME, Optional.empty());
      }
    }
  }

  private static List<Integer> byPriority(List<Routine.Entry> entries) {
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(Comparator.comparingInt(index -> entries.get(index).priority()))
        .toList();
  }

  private static Set<Integer> withWhatItFollows(List<Routine.Entry> entries, int index) {
    Set<Integer> all = new TreeSet<>(Set.of(index));
    Optional<String> after = entries.get(index).afterId();
    for (int before = index - 1; before >= 0 && after.isPresent(); before--) {
      if (entries.get(before).exercise().id().equals(after.get())) {
        all.add(before);
        after = entries.get(before).afterId();
      }
    }
    return all;
  }
}
