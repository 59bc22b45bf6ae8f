package org.unhunch.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.timeline.Timeline;

/** Offers the routines of a catalog. */
public final class Chooser {
  private final Catalog catalog;

  /** A chooser over the catalog. */
  public Chooser(Catalog catalog) {
    this.catalog = catalog;
  }

  /** {@return every routine: those that fit first, then those that miss least} */
  public List<Offer> offers(Set<Equipment> have) {
    return catalog.routines().stream()
        .map(routine -> offer(routine, have))
        .sorted(Comparator.comparingInt(offer -> offer.missing().size()))
        .toList();
  }

  private Offer offer(Routine routine, Set<Equipment> have) {
    List<Routine.Entry> entries =
        routine.entries().stream().map(entry -> forWhatIsThere(entry, have)).toList();
    Routine adapted = routine.withEntries(entries);
    return new Offer(Timeline.of(adapted, catalog.pacing()), adapted.needs().missing(have));
  }

  /** Where an exercise is for a corner or a doorway, the level for the one that is there. */
  private static Routine.Entry forWhatIsThere(Routine.Entry entry, Set<Equipment> have) {
    Level level = entry.level();
    if (level.body().with().isEmpty() || have.contains(level.body().with().get())) {
      return entry;
    }
    return entry.exercise().levels().stream()
        .filter(other -> other.effort() == level.effort())
        .filter(other -> other.body().with().filter(have::contains).isPresent())
        .findFirst()
        .map(entry::at)
        .orElse(entry);
  }
}
