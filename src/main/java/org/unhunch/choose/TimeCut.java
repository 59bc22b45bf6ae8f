package org.unhunch.choose;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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
    while (total(draft) > limit && leaveOneOut(draft)) {}
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
   * Leaves out what matters least, and what cannot do without it; false if that is all there is.
   */
  private static boolean leaveOneOut(Draft draft) {
    int least = 0;
    for (int index = 1; index < draft.entries().size(); index++) {
      if (draft.entries().get(index).priority() >= draft.entries().get(least).priority()) {
        least = index;
      }
    }
    if (draft.entries().size() - withFollowers(draft, least) < 1) {
      return false;
    }
    draft.leaveOut(least, Change.Kind.NO_TIME, Optional.empty());
    draft.leaveOutWhatIsAlone();
    return true;
  }

  private static int withFollowers(Draft draft, int index) {
    String id = draft.entries().get(index).exercise().id();
    long followers =
        draft.entries().stream().filter(e -> e.afterId().filter(id::equals).isPresent()).count();
    return 1 + (int) followers;
  }
}
