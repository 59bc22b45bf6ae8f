package org.unhunch.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;

/**
 * Cuts a routine to a time: doses to their lower end, then sets, then whole exercises.
 *
 * <p>The sides of an exercise are never parted, and what may not stand alone goes with what it
 * follows.
 *
 * @param limit the time in seconds
 */
record TimeCut(int limit) {

  /** Cuts as far as is needed, or as far as it goes. */
  void apply(RoutineDraft draft) {
    Map<Integer, Change.Kind> doses = new TreeMap<>();
    ease(draft, doses);
    while (draft.seconds() > limit && oneSetLess(draft, doses)) {}
    doses.forEach(draft::noteDose);
    if (draft.seconds() > limit) {
      keepWhatFits(draft);
    }
  }

  private void ease(RoutineDraft draft, Map<Integer, Change.Kind> doses) {
    for (int index = 0; index < draft.entries().size() && draft.seconds() > limit; index++) {
      Routine.Entry entry = draft.entries().get(index);
      if (!entry.dose().isEased()) {
        draft.set(index, entry.with(entry.dose().eased()));
        doses.put(index, Change.Kind.EASED);
      }
    }
  }

  /** Takes a set from the first exercise that has the most; false if each is down to one. */
  private static boolean oneSetLess(RoutineDraft draft, Map<Integer, Change.Kind> doses) {
    List<Routine.Entry> entries = draft.entries();
    int most = 0;
    for (int index = 1; index < entries.size(); index++) {
      most = sets(entries.get(index)) > sets(entries.get(most)) ? index : most;
    }
    Routine.Entry entry = entries.get(most);
    if (sets(entry) == 1) {
      return false;
    }
    Quantity fewer = Quantity.of(sets(entry) - 1, Origin.OWN);
    draft.set(most, entry.with(entry.dose().inSets(fewer)));
    doses.put(most, Change.Kind.FEWER_SETS);
    return true;
  }

  private static int sets(Routine.Entry entry) {
    return entry.dose().sets().now();
  }

  /**
   * Keeps whole exercises in the order of their priority as far as they fit, what one follows along
   * with it; if not even one fits, all stay.
   */
  private void keepWhatFits(RoutineDraft draft) {
    List<Routine.Entry> entries = draft.entries();
    SortedSet<Integer> kept = new TreeSet<>();
    IntStream.range(0, entries.size())
        .boxed()
        .sorted(Comparator.comparing(index -> entries.get(index).priority()))
        .forEach(
            index -> {
              SortedSet<Integer> more = withWhatItFollows(entries, index);
              more.addAll(kept);
              if (draft.secondsOf(more.stream().map(entries::get).toList()) <= limit) {
                kept.addAll(more);
              }
            });
    for (int index = entries.size() - 1; index >= 0 && !kept.isEmpty(); index--) {
      if (!kept.contains(index)) {
        draft.leaveOut(index, Change.Kind.NO_TIME, Optional.empty());
      }
    }
  }

  private static SortedSet<Integer> withWhatItFollows(List<Routine.Entry> entries, int index) {
    SortedSet<Integer> all = new TreeSet<>(Set.of(index));
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
