package org.unhunch.choose;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unhunch.routine.Dose;
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
  private static final Origin FOR_TIME = Origin.chosen("Cut to the time there is.");

  /** Cuts as far as is needed, or as far as it goes. */
  void apply(RoutineDraft draft) {
    if (draft.seconds() <= limit) {
      return;
    }
    Map<Integer, Change.Kind> doses = new TreeMap<>();
    ease(draft, doses);
    while (draft.seconds() > limit && oneSetLess(draft, doses)) {}
    draft.noteDoses(doses);
    if (draft.seconds() > limit) {
      keepWhatFits(draft);
    }
  }

  private void ease(RoutineDraft draft, Map<Integer, Change.Kind> doses) {
    for (int index = 0; index < draft.items().size() && draft.seconds() > limit; index++) {
      Routine.Entry entry = draft.items().get(index).entry();
      Dose dose = entry.dose();
      if (!dose.isEased()) {
        draft.set(index, entry.with(dose.eased()));
        doses.put(index, Change.Kind.EASED);
      }
    }
  }

  /** Takes a set from the exercise that has the most; false if each is down to one. */
  private static boolean oneSetLess(RoutineDraft draft, Map<Integer, Change.Kind> doses) {
    int most = 0;
    for (int index = 1; index < draft.items().size(); index++) {
      most = sets(draft, index) > sets(draft, most) ? index : most;
    }
    if (sets(draft, most) == 1) {
      return false;
    }
    Routine.Entry entry = draft.items().get(most).entry();
    Quantity fewer = Quantity.of(sets(draft, most) - 1, FOR_TIME);
    draft.set(most, entry.with(entry.dose().inSets(fewer)));
    doses.put(most, Change.Kind.FEWER_SETS);
    return true;
  }

  private static int sets(RoutineDraft draft, int index) {
    return draft.items().get(index).entry().dose().sets().now();
  }

  /**
   * Keeps whole exercises in the order of their priority as far as they fit, what one follows along
   * with it; if not even one fits, all stay.
   */
  private void keepWhatFits(RoutineDraft draft) {
    List<Item> items = draft.items();
    BitSet kept = new BitSet();
    for (int rank = 0; rank < items.size(); rank++) {
      BitSet more = withWhatItFollows(items, atRank(items, rank));
      more.or(kept);
      if (draft.secondsOf(more) <= limit) {
        kept = more;
      }
    }
    for (int index = items.size() - 1; index >= 0 && !kept.isEmpty(); index--) {
      if (!kept.get(index)) {
        draft.leaveOut(index, Change.Kind.NO_TIME, Optional.empty());
      }
    }
  }

  /** The index of the item that stands at a rank, counted from 0, by priority and then place. */
  private static int atRank(List<Item> items, int rank) {
    for (int index = 0; index < items.size(); index++) {
      int before = 0;
      for (int other = 0; other < items.size(); other++) {
        int order = items.get(other).entry().priority() - items.get(index).entry().priority();
        before += order < 0 || order == 0 && other < index ? 1 : 0;
      }
      if (before == rank) {
        return index;
      }
    }
    throw new IllegalArgumentException("there is no rank " + rank);
  }

  private static BitSet withWhatItFollows(List<Item> items, int index) {
    BitSet all = new BitSet();
    all.set(index);
    Optional<String> after = items.get(index).entry().afterId();
    for (int before = index - 1; before >= 0 && after.isPresent(); before--) {
      if (items.get(before).exercise().id().equals(after.get())) {
        all.set(before);
        after = items.get(before).entry().afterId();
      }
    }
    return all;
  }
}
