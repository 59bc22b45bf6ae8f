package org.unhunch.ui.history;

import java.awt.BorderLayout;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.routine.Catalog;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** Looking back at what was done; reads the history when it is first looked at. */
public final class HistoryScreen {
  private final History history;
  private final Names names;
  private final Words words;
  private final Supplier<ZonedDateTime> now;
  private final FileQuestions questions;
  private final JPanel component = new JPanel(new BorderLayout());
  private List<Session> shown = List.of();
  private Optional<Review> review = Optional.empty();

  /**
   * A screen that has read nothing yet.
   *
   * @param catalog has the names of what was done
   * @param now what time it is where the person is
   * @param questions asks where to export to
   */
  public HistoryScreen(
      Catalog catalog,
      History history,
      Words words,
      Supplier<ZonedDateTime> now,
      FileQuestions questions) {
    this.history = history;
    this.names = new Names(catalog, words);
    this.words = words;
    this.now = now;
    this.questions = questions;
    put(message(Texts.block(words.text("history.reading"), "muted")));
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Reads what is new in the history, shows it and takes the focus. */
  public void open() {
    focus();
    history.read(this::show);
  }

  /** Takes the focus, so that the arrow keys move from day to day. */
  public void focus() {
    review.ifPresent(Review::focus);
  }

  private void show(List<Session> sessions) {
    if (sessions.isEmpty()) {
      put(
          message(
              Texts.block(words.text("history.none"), "title"),
              Texts.block(words.text("history.none.lines"), null)));
    } else if (!sessions.equals(shown)) {
      Days days = new Days(sessions, now.get().getZone());
      if (review.isEmpty()) {
        review = Optional.of(new Review(days, names, now, history, questions));
        put(review.get().component());
        focus();
      } else {
        review.get().show(days);
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
