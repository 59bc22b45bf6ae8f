package org.unhunch.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/** A routine being changed for a person: its entries as they are now, and what was done to them. */
final class Draft {
  private final List<Routine.Entry> entries;
  private final List<Change> changes = new ArrayList<>();

  Draft(Routine routine) {
    this.entries = new ArrayList<>(routine.entries());
  }

  List<Routine.Entry> entries() {
    return entries;
  }

  List<Change> changes() {
    return changes;
  }

  boolean has(Exercise exercise) {
    return entries.stream().anyMatch(each -> each.exercise() == exercise);
  }

  /** Puts another entry into the place of one, for a care where that is the reason. */
  void replace(int index, Change.Kind kind, Routine.Entry now, Optional<Care> care) {
    Routine.Entry before = entries.set(index, now);
    changes.add(new Change(kind, before.exercise(), Optional.of(now), care));
    if (now.exercise() != before.exercise()) {
      follow(before.exercise().id(), now.exercise().id());
    }
  }

  /** Puts an entry into the place of one without a word, as the person has chosen it. */
  void set(int index, Routine.Entry now) {
    entries.set(index, now);
  }

  void leaveOut(int index, Change.Kind kind, Optional<Care> care) {
    Routine.Entry gone = entries.remove(index);
    // What was done to it before no longer matters.
    changes.removeIf(each -> each.exercise() == gone.exercise());
    changes.add(new Change(kind, gone.exercise(), Optional.empty(), care));
  }

  /** Leaves out what may not stand alone, such as strength without the mobility before it. */
  void leaveOutWhatIsAlone() {
    for (int index = 0; index < entries.size(); index++) {
      Optional<String> after = entries.get(index).afterId();
      if (after.isPresent() && !standsBefore(index, after.get())) {
        leaveOut(index, Change.Kind.NOT_ALONE, Optional.empty());
        index = -1; // what followed this one may be alone now
      }
    }
  }

  /** Notes once for each exercise whose dose was changed for time. */
  void noteDoses(Map<Integer, Change.Kind> kinds) {
    kinds.forEach(
        (index, kind) -> {
          Routine.Entry entry = entries.get(index);
          changes.add(new Change(kind, entry.exercise(), Optional.of(entry), Optional.empty()));
        });
  }

  private boolean standsBefore(int index, String id) {
    return entries.subList(0, index).stream().anyMatch(each -> each.exercise().id().equals(id));
  }

  private void follow(String old, String now) {
    entries.replaceAll(
        each ->
            each.afterId().filter(old::equals).isPresent() ? each.after(Optional.of(now)) : each);
  }
}
