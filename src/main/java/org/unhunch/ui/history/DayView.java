package org.unhunch.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.unhunch.history.Session;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** The sessions of a day. */
final class DayView {
  private final Names names;
  private final Words words;
  private final ZoneId zone;
  private final Consumer<Session> keep;
  private final JPanel text = Texts.column(4);
  private final JScrollPane component = Texts.scroll(text);

  /** What was changed since the history was read, so that one change does not undo another. */
  private final Map<UUID, Session> changed = new HashMap<>();

  /** A view that tells {@code keep} of sessions whose notes have changed. */
  DayView(Names names, ZoneId zone, Consumer<Session> keep) {
    this.names = names;
    this.words = names.words();
    this.zone = zone;
    this.keep = keep;
    text.setBorder(Texts.room(14, 18, 14, 18));
  }

  JComponent component() {
    return component;
  }

  void show(LocalDate day, List<Session> sessions) {
    text.removeAll();
    text.add(Texts.block(words.date("date.day", day), "title"));
    if (sessions.isEmpty()) {
      text.add(Texts.block(words.text("day.none"), "muted"));
    }
    for (Session each : sessions) {
      Session session = latest(each);
      text.add(new SessionCard(session, zone, names, how -> change(session, how)).component());
    }
    text.revalidate();
    text.repaint();
    SwingUtilities.invokeLater(() -> component.getVerticalScrollBar().setValue(0));
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
