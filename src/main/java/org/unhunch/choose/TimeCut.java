package org.unhunch.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Routine;

/**
 * Cuts a routine to a time: doses to their lower end, then sets, then whole exercises; and gives
 * back of sets and doses what there is time for then.
 *
 * <p>The sides of an exercise are never parted.
 */
final class TimeCut {
  private final RoutineDraft draft;
  private final int limit;
  private final List<Routine.Entry> whole;
  private final List<Routine.Entry> now;
  private int seconds;

  /** A cut of the draft to so many seconds. */
  TimeCut(RoutineDraft draft, int limit) {
    this.draft = draft;
    this.limit = limit;
    this.whole = List.copyOf(draft.entries());
    this.now = new ArrayList<>(whole);
  }

  /** Cuts as far as is needed, or as far as it goes. */
  void apply() {
    if (draft.seconds() <= limit) {
      return;
    }
    now.replaceAll(entry -> at(least(entry.dose()), entry));
    Selection selection = new Selection(now, draft::secondsOf);
    SortedSet<Integer> kept = selection.within(limit);
    seconds = draft.secondsOf(kept.stream().map(now::get).toList());
    List<Integer> first = selection.byPriority().stream().filter(kept::contains).toList();
    giveBack(first, TimeCut::oneSetMore);
    giveBack(first, Amounts::oneMore);
    for (int index = whole.size() - 1; index >= 0; index--) {
      if (kept.contains(index)) {
        draft.set(index, now.get(index));
        noteDose(index);
      } else {
        draft.leaveOut(index, Change.Kind.NO_TIME, Optional.empty());
      }
    }
  }

  private static Amounts least(Dose dose) {
    Amounts eased = Amounts.of(dose.eased());
    return new Amounts(eased.reps(), 1, eased.phases());
  }

  private static Routine.Entry at(Amounts amounts, Routine.Entry entry) {
    return entry.with(amounts.exactly(entry.dose()));
  }

  private static Stream<Amounts> oneSetMore(Amounts now) {
    return Stream.of(new Amounts(now.reps(), now.sets() + 1, now.phases()));
  }

  /** Gives of what each had, in turn, until nothing more fits. */
  private void giveBack(List<Integer> indices, Function<Amounts, Stream<Amounts>> more) {
    boolean given = true;
    while (given) {
      given = false;
      for (int index : indices) {
        given |= more.apply(Amounts.of(now.get(index).dose())).anyMatch(each -> give(index, each));
      }
    }
  }

  /** Does an exercise in these amounts, if it had them and if there is time; true if so. */
  private boolean give(int index, Amounts amounts) {
    Routine.Entry before = whole.get(index);
    Routine.Entry next = at(amounts, before);
    int longer = draft.secondsOf(next) - draft.secondsOf(now.get(index));
    if (seconds + longer > limit || !Amounts.of(before.dose()).isAtLeast(amounts)) {
      return false;
    }
    now.set(index, next);
    seconds += longer;
    return true;
  }

  private void noteDose(int index) {
    Amounts before = Amounts.of(whole.get(index).dose());
    Amounts after = Amounts.of(now.get(index).dose());
    if (after.reps() < before.reps() || !after.phases().equals(before.phases())) {
      draft.noteDose(index, Change.Kind.EASED);
    }
    if (after.sets() < before.sets()) {
      draft.noteDose(index, Change.Kind.FEWER_SETS);
    }
  }
}
