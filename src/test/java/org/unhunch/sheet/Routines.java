package org.unhunch.sheet;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;

/** Routines made for sheets. */
final class Routines {
  private Routines() {}

  /** A routine of the first so many exercises of a catalog. */
  static Routine of(Catalog catalog, int size) {
    List<Routine.Entry> entries =
        catalog.exercises().stream()
            .limit(size)
            .map(each -> new Routine.Entry(each, each.start(), each.start().doses().get(0)))
            .toList();
    return new Routine(
        "first-" + size,
        "The first " + size + " exercises",
        "Made for a test.",
        "",
        Optional.empty(),
        entries,
        Optional.empty());
  }
}
