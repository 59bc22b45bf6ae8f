package org.unhunch.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.unhunch.history.Session;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.words.Words;

/** The sessions of a day. */
final class DayView {
  private final Names names;
  private final Words words;
  private final ZoneId zone;
  private final Consumer<Session> keep;
  private final Consumer<List<Session>> delete;
  private final List<SessionCard> cards = new ArrayList<>();
  private final JPanel text = Texts.column(4);
  private final JScrollPane component = Texts.scroll(text);

  /** What was changed since the history was read, so that one change does not undo another. */
  private final Map<UUID, Session> changed = new HashMap<>();

  /**
   * A view of no day yet.
   *
   * @param keep told of sessions whose notes have changed
   * @param delete told of sessions that are to be deleted, one or all of the day
   */
  DayView(Names names, ZoneId zone, Consumer<Session> keep, Consumer<List<Session>> delete) {
    this.names = names;
    this.words = names.words();
    this.zone = zone;
    this.keep = keep;
    this.delete = delete;
    text.setBorder(Texts.room(14, 18, 14, 18));
  }

  JComponent component() {
    return component;
  }

  void show(LocalDate day, List<Session> sessions) {
    clear();
    text.add(title(day, sessions));
    if (sessions.isEmpty()) {
      text.add(Texts.block(words.text("day.none"), "muted"));
    }
    for (Session each : sessions) {
      Session session = latest(each);
      SessionCard card =
          new SessionCard(
              session,
              zone,
              names,
              how -> change(session, how),
              () -> delete.accept(List.of(session)));
      cards.add(card);
      text.add(card.component());
    }
    Texts.scrollToFocus(text);
    text.revalidate();
    text.repaint();
    SwingUtilities.invokeLater(() -> component.getVerticalScrollBar().setValue(0));
  }

  private JComponent title(LocalDate day, List<Session> sessions) {
    JComponent title = Texts.block(Words.capital(words.date("date.day", day)), "title");
    if (sessions.size() < 2) {
      return title;
    }
    String name = words.text("calendar.delete", sessions.size());
    JButton all = SessionCard.quiet(words.text("day.delete-all"), name);
    all.setName("day.delete-all");
    all.putClientProperty("JButton.buttonType", "borderless");
    all.addActionListener(event -> delete.accept(sessions));
    JPanel row = new JPanel(new AtEnd(8));
    row.add(title);
    row.add(all);
    return row;
  }

  /** Shows nothing for a moment; notes that are being written are kept first. */
  void clear() {
    cards.clear();
    text.removeAll();
  }

  /**
   * Gives the focus to the session with the index, or else the last; answers whether there is one.
   */
  boolean focus(int index) {
    if (!cards.isEmpty()) {
      cards.get(Math.min(index, cards.size() - 1)).focus();
    }
    return !cards.isEmpty();
  }

  private void change(Session session, UnaryOperator<Session> how) {
    Session next = how.apply(latest(session));
    changed.put(next.id(), next);
    keep.accept(next);
  }

  private Session latest(Session session) {
    Session known = changed.getOrDefault(session.id(), session);
    return Session.BY_WORTH.compare(known, session) > 0 ? known : session;
  }
}
