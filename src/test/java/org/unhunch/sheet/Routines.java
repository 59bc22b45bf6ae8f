package org.unhunch.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;

/** Routines made for sheets. */
final class Routines {
  private Routines() {}

  /** A routine of so many exercises of a catalog, which begins anew once it has had them all. */
  static Routine of(Catalog catalog, int size) {
    List<Routine.Entry> entries =
        IntStream.range(0, size)
            .mapToObj(number -> catalog.exercises().get(number % catalog.exercises().size()))
            .map(each -> new Routine.Entry(each, each.start()))
            .toList();
    return new Routine(
        "first-" + size,
        "The first " + size + " exercises",
        "Made for a test.",
        List.of(),
        Optional.empty(),
        entries,
        Optional.empty());
  }
}
