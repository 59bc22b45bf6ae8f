package org.unhunch.choose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Timeline;
import org.unhunch.timeline.Transition;

/** A routine being changed for a person: its current entries, and what was done to them. */
final class RoutineDraft {
  private final Pacing pacing;
  private final List<Routine.Entry> entries;
  private final List<Change> changes = new ArrayList<>();

  RoutineDraft(List<Routine.Entry> original, Pacing pacing) {
    this.pacing = pacing;
    this.entries = new ArrayList<>(original);
  }

  List<Routine.Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  List<Change> changes() {
    return changes;
  }

  /** {@return how long all of it takes} */
  int seconds() {
    return secondsOf(entries);
  }

  /** {@return how long these entries take, one after another} */
  int secondsOf(List<Routine.Entry> some) {
    int sum = 0;
    Stance at = Stance.atStart(pacing);
    for (Routine.Entry entry : some) {
      Stance there = at.to(entry.level());
      sum += Transition.between(at, there).getReady(pacing) + Timeline.secondsOf(entry, pacing);
      at = there;
    }
    return sum;
  }

  boolean has(Exercise exercise) {
    return entries.stream().anyMatch(entry -> entry.exercise() == exercise);
  }

  /** Puts another entry into the place of one, for a care. */
  void replace(int index, Change.Kind kind, Routine.Entry next, Care care) {
    Exercise before = entries.get(index).exercise();
    entries.set(index, next);
    changes.add(new Change(kind, before, Optional.of(next), Optional.of(care)));
    if (next.exercise() != before) {
      entries.replaceAll(
          entry ->
              entry.afterId().equals(Optional.of(before.id()))
                  ? entry.after(Optional.of(next.exercise().id()))
                  : entry);
    }
  }

  /** Puts another entry into the place of one; this is not noted as a change. */
  void set(int index, Routine.Entry next) {
    entries.set(index, next);
  }

  /** Notes that the dose of an entry was changed for time. */
  void noteDose(int index, Change.Kind kind) {
    Routine.Entry entry = entries.get(index);
    changes.add(new Change(kind, entry.exercise(), Optional.of(entry), Optional.empty()));
  }

  void leaveOut(int index, Change.Kind kind, Optional<Care> care) {
    Exercise gone = entries.remove(index).exercise();
    // What was done to it before no longer matters.
    changes.removeIf(each -> each.exercise() == gone);
    changes.add(new Change(kind, gone, Optional.empty(), care));
  }

  /** Leaves out what may not stand alone, such as strength without the mobility before it. */
  void leaveOutWhatIsAlone() {
    for (int index = 0; index < entries.size(); index++) {
      Optional<String> after = entries.get(index).afterId();
      List<Routine.Entry> before = entries.subList(0, index);
      if (after.isPresent()
          && before.stream().noneMatch(each -> each.exercise().id().equals(after.get()))) {
        leaveOut(index, Change.Kind.NOT_ALONE, Optional.empty());
        index = -1; // what followed this one may be alone now
      }
    }
  }
}
