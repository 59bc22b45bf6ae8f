package org.unhunch.ui.history;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.words.Words;

/** Looking back at what was done; reads the history when it is first looked at. */
public final class HistoryScreen {
  private final Ui ui;
  private final History history;
  private final Words words;
  private final Dialogs dialogs;
  private final JButton start;
  private static final int LEAST_WIDTH = 300;
  private final JPanel component = new JPanel(new BorderLayout());
  private List<Session> shown = List.of();
  private Optional<Review> review = Optional.empty();

  /**
   * A screen that has read nothing yet; dialogs ask where to export to.
   *
   * @param start goes to where a first session can be started
   */
  public HistoryScreen(Ui ui, History history, Dialogs dialogs, Runnable start) {
    this.ui = ui;
    this.history = history;
    this.words = ui.words();
    this.dialogs = dialogs;
    this.start = Buttons.primary("history.start", words, start);
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

  /**
   * Takes the focus, so that the arrow keys move from day to day, or Enter leads to a first one.
   */
  public void focus() {
    review.ifPresentOrElse(Review::focus, start::requestFocusInWindow);
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
              Texts.block(words.text("history.none.lines"), null),
              Buttons.row(start)));
      start.requestFocusInWindow();
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
    column.setBorder(PageMargin.narrow(24, 18));
    for (JComponent each : blocks) {
      column.add(each);
    }
    Texts.scrollToFocus(column);
    return Texts.scroll(column);
  }

  private void put(JComponent only) {
    component.removeAll();
    component.add(only, BorderLayout.CENTER);
    component.revalidate();
    component.repaint();
  }
}
