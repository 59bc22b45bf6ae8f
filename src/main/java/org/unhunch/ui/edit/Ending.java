package org.unhunch.ui.edit;

import java.util.List;
import java.util.Optional;
import org.unhunch.edit.Draft;
import org.unhunch.routine.Routine;
import org.unhunch.ui.edit.row.Workbench;

/** How one leaves a routine that is being made: to play it, to have another gone, or back. */
final class Ending {
  private final Workbench bench;
  private final Saved saved;
  private final BuilderScreen.Exits exits;
  private final List<Runnable> stops;

  /** Keeps the routine first each time; {@code stops} end what the screen listens to. */
  Ending(Workbench bench, Saved saved, BuilderScreen.Exits exits, List<Runnable> stops) {
    this.bench = bench;
    this.saved = saved;
    this.exits = exits;
    this.stops = stops;
  }

  /** Keeps the routine as it is now, if it has changed. */
  void keep() {
    saved.keep(bench.draft());
  }

  /** The routine as it is kept now; empty while it has no exercise. */
  Optional<Routine> kept() {
    saved.put(bench.draft());
    return saved.routine(bench.draft());
  }

  /** Plays all of it, or from a row on. */
  void playFrom(int row) {
    Draft all = bench.draft();
    saved.put(all);
    saved
        .routine(all, all.with(all.rows().subList(row, all.rows().size())))
        .ifPresent(
            routine -> {
              leave();
              exits.play().accept(routine);
            });
  }

  /** Goes back, in the place of the other routine of that name if there is to be one of it. */
  void finish(boolean alone) {
    saved.another(bench.draft().name()).filter(each -> alone).ifPresent(exits.remove());
    saved.put(bench.draft());
    back();
  }

  void back() {
    keep();
    leave();
    exits.back().run();
  }

  /** Goes back where the routine was removed meanwhile. */
  void followLibrary() {
    if (saved.isGone()) {
      leave();
      exits.back().run();
    }
  }

  void leave() {
    stops.forEach(Runnable::run);
  }
}
