package org.unhunch.choose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/** A routine being changed for a person: its items as they are now, and what was done to them. */
final class RoutineDraft {
  private final Item.Maker maker;
  private final List<Item> items;
  private final List<Change> changes = new ArrayList<>(0);
  private boolean touched;

  RoutineDraft(List<Item> original, Item.Maker maker) {
    this.maker = maker;
    this.items = new ArrayList<>(original);
  }

  List<Item> items() {
    return items;
  }

  List<Change> changes() {
    return changes;
  }

  /** Whether any entry is another than it was. */
  boolean isTouched() {
    return touched;
  }

  List<Routine.Entry> entries() {
    return items.stream().map(Item::entry).toList();
  }

  /** How long all of it takes. */
  int seconds() {
    BitSet all = new BitSet();
    all.set(0, items.size());
    return secondsOf(all);
  }

  /** How long the items of these indexes take, one after another. */
  int secondsOf(BitSet indexes) {
    int sum = 0;
    Ways.Spot at = maker.ways().start();
    for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
      Item item = items.get(i);
      Ways.Way way = at.to(item.goal());
      sum += way.getReady() + item.seconds();
      at = way.to();
    }
    return sum;
  }

  boolean has(Exercise exercise) {
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index).exercise() == exercise) {
        return true;
      }
    }
    return false;
  }

  /** Puts another entry into the place of one, for a care. */
  void replace(int index, Change.Kind kind, Routine.Entry now, Care care) {
    Routine.Entry before = items.get(index).entry();
    set(index, now);
    changes.add(new Change(kind, before.exercise(), Optional.of(now), Optional.of(care)));
    if (now.exercise() != before.exercise()) {
      follow(before.exercise().id(), now.exercise().id());
    }
  }

  /** Puts another entry into the place of one without a word. */
  void set(int index, Routine.Entry now) {
    items.set(index, maker.of(now));
    touched = true;
  }

  void leaveOut(int index, Change.Kind kind, Optional<Care> care) {
    Exercise gone = items.remove(index).exercise();
    touched = true;
    // What was done to it before no longer matters.
    changes.removeIf(each -> each.exercise() == gone);
    changes.add(new Change(kind, gone, Optional.empty(), care));
  }

  /** Leaves out what may not stand alone, such as strength without the mobility before it. */
  void leaveOutWhatIsAlone() {
    for (int index = 0; index < items.size(); index++) {
      Optional<String> after = items.get(index).entry().afterId();
      if (after.isPresent() && !standsBefore(index, after.get())) {
        leaveOut(index, Change.Kind.NOT_ALONE, Optional.empty());
        index = -1; // what followed this one may be alone now
      }
    }
  }

  /** Notes once for each item, by its index, that its dose was changed for time. */
  void noteDoses(Map<Integer, Change.Kind> kinds) {
    kinds.forEach(
        (index, kind) -> {
          Routine.Entry entry = items.get(index).entry();
          changes.add(new Change(kind, entry.exercise(), Optional.of(entry), Optional.empty()));
        });
  }

  private boolean standsBefore(int index, String id) {
    for (int before = 0; before < index; before++) {
      if (items.get(before).exercise().id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** What followed an exercise follows the one that stands in for it. */
  private void follow(String old, String now) {
    for (int index = 0; index < items.size(); index++) {
      Routine.Entry each = items.get(index).entry();
      if (each.afterId().isPresent() && each.afterId().get().equals(old)) {
        set(index, each.after(Optional.of(now)));
      }
    }
  }
}
