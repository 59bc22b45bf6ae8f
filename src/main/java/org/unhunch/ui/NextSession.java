package org.unhunch.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.unhunch.history.History;
import org.unhunch.reminder.turn.Rota;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.play.PlayScreen;

/**
 * Plays what is next through the day.
 *
 * @param history says what was done
 * @param begin begins a routine, unless something else is under way
 */
record NextSession(Ui ui, History history, Sessions sessions, Consumer<Routine> begin) {
  /** Begins it once the history has been read, in the corner where that is wanted. */
  void start() {
    LocalDate today = ui.clocks().now().toLocalDate();
    history.read(done -> rota().next(done, today, 1).forEach(this::start));
  }

  private Rota rota() {
    return new Rota(ui.library().catalog(), ui.preferences().get(), ui.clocks().zone());
  }

  private void start(Routine routine) {
    boolean free = sessions.playing().isEmpty();
    begin.accept(routine);
    if (free && ui.preferences().get().reminders().manner().corner()) {
      sessions.playing().ifPresent(PlayScreen::beginInCorner);
    }
  }
}
