package org.unhunch.choose;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/** Replaces what a person takes care with by what is declared to stand in for it. */
final class CareFilter {
  /** Levels of one exercise could name each other; exercises lead in no circle. */
  private static final int MOST_HOPS = 8;

  private final Substitutes standIns;
  private final List<Care> cares;
  private final Traits.Index index;
  private final BitSet taken;
  private final Predicate<Traits> possible;

  /** A filter for the taken of all cares, whose stand-ins must be possible. */
  CareFilter(
      Substitutes standIns,
      List<Care> cares,
      Traits.Index index,
      BitSet taken,
      Predicate<Traits> possible) {
    this.standIns = standIns;
    this.cares = cares;
    this.index = index;
    this.taken = taken;
    this.possible = possible;
  }

  void apply(RoutineDraft draft) {
    int at = 0;
    while (at < draft.items().size()) {
      Item item = draft.items().get(at);
      boolean stays = !item.traits().cares().intersects(taken) || standsIn(draft, at, item);
      at += stays ? 1 : 0;
    }
  }

  /** Puts what stands in for an item into its place; false if it was left out instead. */
  private boolean standsIn(RoutineDraft draft, int at, Item item) {
    Care care = flaggedBy(item.traits());
    Optional<Routine.Entry> standIn = standIn(item.entry(), item.traits(), MOST_HOPS);
    if (standIn.isEmpty()) {
      draft.leaveOut(at, Change.Kind.LEFT_OUT, Optional.of(care));
      return false;
    }
    Routine.Entry now = standIn.get();
    boolean same = now.exercise() == item.exercise();
    if (!same && draft.has(now.exercise())) {
      draft.leaveOut(at, Change.Kind.ALREADY_THERE, Optional.of(care));
      return false;
    }
    draft.replace(at, same ? Change.Kind.OTHER_LEVEL : Change.Kind.REPLACED, now, care);
    return true;
  }

  /** The first of the taken cares that flags what has these traits, which one does. */
  private Care flaggedBy(Traits traits) {
    int care = traits.cares().nextSetBit(0);
    while (!taken.get(care)) {
      care = traits.cares().nextSetBit(care + 1);
    }
    return cares.get(care);
  }

  private Optional<Routine.Entry> standIn(Routine.Entry entry, Traits traits, int hops) {
    if (!traits.cares().intersects(taken)) {
      return possible.test(traits) ? Optional.of(entry) : Optional.empty();
    }
    Optional<Routine.Entry> next = declared(entry, flaggedBy(traits));
    return hops == 0 || next.isEmpty()
        ? Optional.empty()
        : standIn(next.get(), index.of(next.get().level()), hops - 1);
  }

  private Optional<Routine.Entry> declared(Routine.Entry entry, Care care) {
    for (Substitute each : entry.exercise().substitutes()) {
      if (each.instead() == care) {
        return Optional.of(standIns.standIn(entry, each));
      }
    }
    return Optional.empty();
  }
}
