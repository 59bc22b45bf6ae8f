package org.unhunch.cli;

import java.util.List;
import java.util.Optional;
import org.unhunch.message.Nearest;
import org.unhunch.pack.Pack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;

/** How routines are named on the command line: without the id of their pack, where one is alone. */
record RoutineIds(Catalog catalog) {
  /** The id to type for a routine. */
  String of(Routine routine) {
    String brief = Pack.shortId(routine.id());
    return found(brief).filter(each -> each.id().equals(routine.id())).isPresent()
        ? brief
        : routine.id();
  }

  /** The routine that is meant, or what to say where none is. */
  Routine named(String id) {
    List<String> all = catalog.routines().stream().map(this::of).toList();
    return found(id)
        .orElseThrow(() -> new UsageException("cli.unknown-routine", id, Nearest.hint(id, all)));
  }

  private Optional<Routine> found(String id) {
    List<Routine> alike =
        catalog.routines().stream().filter(each -> Pack.shortId(each.id()).equals(id)).toList();
    return catalog
        .routine(id)
        .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
  }
}
