package org.unhunch.choose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Substitute;
import org.unhunch.routine.term.Care;

/** Replaces what a person takes care with by what is declared to stand in for it. */
final class CareFilter {
  /** Levels of one exercise could name each other; exercises lead in no circle. */
  private static final int MOST_HOPS = 8;

  private final Map<String, Exercise> exercises;
  private final List<Care> cares;
  private final Predicate<Routine.Entry> possible;

  /** A filter for the cares, whose stand-ins must satisfy {@code possible}. */
  CareFilter(Map<String, Exercise> exercises, List<Care> cares, Predicate<Routine.Entry> possible) {
    this.exercises = exercises;
    this.cares = cares;
    this.possible = possible;
  }

  void apply(Draft draft) {
    for (int index = 0; index < draft.entries().size(); index++) {
      Routine.Entry entry = draft.entries().get(index);
      Optional<Care> care = flaggedBy(entry);
      if (care.isPresent() && apply(draft, index, entry, care)) {
        index--;
      }
    }
  }

  /** Whether the entry was left out. */
  private boolean apply(Draft draft, int index, Routine.Entry entry, Optional<Care> care) {
    Optional<Routine.Entry> standIn = standIn(entry, MOST_HOPS);
    if (standIn.isEmpty()) {
      draft.leaveOut(index, Change.Kind.LEFT_OUT, care);
      return true;
    }
    Routine.Entry now = standIn.get();
    boolean same = now.exercise() == entry.exercise();
    if (!same && draft.has(now.exercise())) {
      draft.leaveOut(index, Change.Kind.ALREADY_THERE, care);
      return true;
    }
    draft.replace(index, same ? Change.Kind.OTHER_LEVEL : Change.Kind.REPLACED, now, care);
    return false;
  }

  private Optional<Care> flaggedBy(Routine.Entry entry) {
    Level.Body body = entry.level().body();
    for (Care care : cares) {
      if (care.flags(body.movements(), body.positions())) {
        return Optional.of(care);
      }
    }
    return Optional.empty();
  }

  private Optional<Routine.Entry> standIn(Routine.Entry entry, int hops) {
    Optional<Care> care = flaggedBy(entry);
    if (care.isEmpty()) {
      return Optional.of(entry).filter(possible);
    }
    return declared(entry, care.get())
        .filter(next -> hops > 0)
        .flatMap(next -> standIn(next, hops - 1));
  }

  private Optional<Routine.Entry> declared(Routine.Entry entry, Care care) {
    for (Substitute each : entry.exercise().substitutes()) {
      if (each.instead().equals(care)) {
        Exercise other = each.exerciseId().map(exercises::get).orElse(entry.exercise());
        Level level = each.levelId().flatMap(other::level).orElse(other.start());
        return Optional.of(entry.insteadOf(other, level));
      }
    }
    return Optional.empty();
  }
}
