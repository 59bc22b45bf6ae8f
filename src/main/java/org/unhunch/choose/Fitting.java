package org.unhunch.choose;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Position.Posture;

/** Fits routines to one person: levels, then cares, then the amounts agreed to, then time. */
final class Fitting {
  private static final int ANY_TIME = Integer.MAX_VALUE;

  private final Person person;
  private final Pacing pacing;
  private final CareFilter cares;
  private final int limit;

  Fitting(Person person, Catalog catalog) {
    this.person = person;
    this.pacing = catalog.pacing();
    this.cares = new CareFilter(person, catalog);
    this.limit = person.minutes().isPresent() ? person.minutes().getAsInt() * 60 : ANY_TIME;
  }

  /** {@return the routine as the person would play it} */
  Offer fit(Routine routine) {
    RoutineDraft draft = new RoutineDraft(routine, pacing);
    changeEach(draft, entry -> person.forWhatIsThere(chosen(entry)));
    cares.apply(draft);
    draft.leaveOutWhatIsAlone();
    if (routine.source().isPresent() || !draft.changes().isEmpty()) {
      FloorOrder.apply(draft);
    }
    boolean nothingLeft = draft.entries().isEmpty();
    List<Change> changes;
    if (nothingLeft) {
      changes = draft.changes();
      draft = new RoutineDraft(routine, pacing);
    } else {
      changeEach(draft, person.agreed());
      new TimeCut(draft, limit).apply();
      changes = draft.changes();
    }
    Routine fitted = routine.withEntries(draft.entries());
    return new Offer(
        fitted,
        draft.seconds(),
        changes,
        fitted.needs().missing(person.have()),
        outOfReach(fitted.entries()),
        nothingLeft,
        !nothingLeft && draft.seconds() > limit);
  }

  private static void changeEach(RoutineDraft draft, UnaryOperator<Routine.Entry> change) {
    for (int index = 0; index < draft.entries().size(); index++) {
      draft.set(index, change.apply(draft.entries().get(index)));
    }
  }

  private Routine.Entry chosen(Routine.Entry entry) {
    String id = person.levels().get(entry.exercise().id());
    return id == null || id.equals(entry.level().id())
        ? entry
        : entry.exercise().level(id).map(entry::at).orElse(entry);
  }

  /** The first posture of each exercise that the person can take no posture of. */
  private Set<Posture> outOfReach(List<Routine.Entry> entries) {
    return entries.stream()
        .map(Routine.Entry::level)
        .filter(level -> !person.reaches(level))
        .map(level -> level.body().positions().get(0).posture())
        .collect(Collectors.toSet());
  }
}
