package org.unhunch.ui.history;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.LeastRoom;
import org.unhunch.words.Words;

/** Looking back at what was done; reads the history when it is first looked at. */
public final class HistoryScreen {
  private final Ui ui;
  private final History history;
  private final Words words;
  private final Dialogs dialogs;
  private static final int LEAST_WIDTH = 300;
  private final JPanel component = new JPanel(new BorderLayout());
  private List<Session> shown = List.of();
  private Optional<Review> review = Optional.empty();

  /** A screen that has read nothing yet; dialogs ask where to export to. */
  public HistoryScreen(Ui ui, History history, Dialogs dialogs) {
    this.ui = ui;
    this.history = history;
    this.words = ui.words();
    this.dialogs = dialogs;
    put(message(Texts.block(words.text("history.reading"), "muted")));
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Reads what is new in the history, shows it and takes the focus. */
  public void open() {
    focus();
    history.read(all -> show(all, false));
  }

  /** Takes the focus, so that the arrow keys move from day to day. */
  public void focus() {
    review.ifPresent(Review::focus);
  }

  /** Shows what was deleted, or brought back, as it is now. */
  private void showAnew() {
    history.read(all -> show(all, true));
  }

  private void show(List<Session> sessions, boolean anew) {
    if (sessions.isEmpty()) {
      put(
          message(
              Texts.block(words.text("history.none"), "title"),
              Texts.block(words.text("history.none.lines"), null)));
    } else if (anew || !sessions.equals(shown)) {
      Days days = new Days(sessions, ui.clocks().zone());
      boolean known = review.isPresent();
      Review now = review.orElseGet(() -> new Review(days, ui, history, dialogs, this::showAnew));
      review = Optional.of(now);
      if (shown.isEmpty()) {
        put(LeastRoom.around(now.component(), LEAST_WIDTH));
        focus();
      }
      if (known) {
        now.show(days);
      }
    }
    shown = sessions;
  }

  private static JComponent message(JComponent... blocks) {
    JPanel column = Texts.column(8);
    column.setBorder(Texts.room(24, 36, 18, 36));
    for (JComponent each : blocks) {
      column.add(each);
    }
    return column;
  }

  private void put(JComponent only) {
    component.removeAll();
    component.add(only, BorderLayout.CENTER);
    component.revalidate();
    component.repaint();
  }
}
