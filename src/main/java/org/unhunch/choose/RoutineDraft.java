package org.unhunch.choose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.timeline.Timeline;

/** A routine being changed for a person: its current entries, and what was done to them. */
final class RoutineDraft {
  private final Pacing pacing;
  private final int closing;
  private final List<Exercise> original;
  private final List<Routine.Entry> entries;

  /** The place in the routine that each of the current entries has. */
  private final List<Integer> places;

  private final SortedMap<Integer, List<Change>> changes = new TreeMap<>();
  private final Map<Integer, Exercise> standIns = new HashMap<>();

  RoutineDraft(Routine routine, Pacing pacing) {
    List<Routine.Entry> original = routine.entries();
    this.pacing = pacing;
    this.closing = Timeline.secondsOf(routine.closing(), pacing);
    this.original = original.stream().map(Routine.Entry::exercise).toList();
    this.entries = new ArrayList<>(original);
    this.places = new ArrayList<>(IntStream.range(0, original.size()).boxed().toList());
  }

  List<Routine.Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** {@return what was done and still holds, in the routine's order} */
  List<Change> changes() {
    return changes.entrySet().stream()
        .flatMap(at -> at.getValue().stream().map(each -> asItIsNow(at.getKey(), each)))
        .toList();
  }

  /** What stood in for an exercise may have been left out since. */
  private Change asItIsNow(int place, Change change) {
    return change.kind() != Change.Kind.ALREADY_THERE || has(standIns.get(place))
        ? change
        : new Change(Change.Kind.LEFT_OUT, change.exercise(), Optional.empty(), change.care());
  }

  /** {@return how long all of it takes} */
  int seconds() {
    return secondsOf(entries);
  }

  /** {@return how long these entries take, one after another, to the end of the routine} */
  int secondsOf(List<Routine.Entry> some) {
    return Timeline.secondsOf(some, pacing) + closing;
  }

  /** {@return how long the entry takes after its get ready} */
  int secondsOf(Routine.Entry entry) {
    return Timeline.secondsOf(entry, pacing);
  }

  boolean has(Exercise exercise) {
    return entries.stream().anyMatch(entry -> entry.exercise() == exercise);
  }

  /** Puts another entry into the place of one, for a care. */
  void replace(int index, Change.Kind kind, Routine.Entry next, Care care) {
    Exercise before = entries.get(index).exercise();
    entries.set(index, next);
    note(index, new Change(kind, before, Optional.of(next), Optional.of(care)));
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

  /** Puts the entries in another order, by the indices that they have now. */
  void reorder(List<Integer> order) {
    List<Routine.Entry> entriesNow = List.copyOf(entries);
    List<Integer> placesNow = List.copyOf(places);
    for (int index = 0; index < order.size(); index++) {
      entries.set(index, entriesNow.get(order.get(index)));
      places.set(index, placesNow.get(order.get(index)));
    }
  }

  /** Notes that the dose of an entry was changed for time. */
  void noteDose(int index, Change.Kind kind) {
    Routine.Entry entry = entries.get(index);
    note(index, new Change(kind, entry.exercise(), Optional.of(entry), Optional.empty()));
  }

  private void note(int index, Change change) {
    changes.computeIfAbsent(places.get(index), place -> new ArrayList<>()).add(change);
  }

  /** Leaves out an entry that a care flags, as what stands in for it is there already. */
  void leaveOutFor(int index, Exercise standIn, Care care) {
    standIns.put(places.get(index), standIn);
    leaveOut(index, Change.Kind.ALREADY_THERE, Optional.of(care));
  }

  void leaveOut(int index, Change.Kind kind, Optional<Care> care) {
    int place = places.remove(index);
    entries.remove(index);
    // What was done to it before no longer matters.
    changes.put(place, List.of(new Change(kind, original.get(place), Optional.empty(), care)));
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
