package org.unhunch.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unhunch.storage.LineFile.Line;

/** Lines of one or more histories, put together: of each session the record that counts. */
final class Collected {
  private final SessionReader reader = new SessionReader();
  private final Map<UUID, Session> sessions = new HashMap<>();

  /** Of each session the record with a note that counts, which need not be the one that counts. */
  private final Map<UUID, Session> noted = new HashMap<>();

  private final Set<String> newer = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();

  /** Adds all the lines; those that tell anything that was not known before come back. */
  List<Line> add(List<Line> lines) {
    // Parsing takes nearly all the time, and long histories wait to be looked at.
    List<Parsed> parsed = lines.parallelStream().map(this::parse).toList();
    return parsed.stream().filter(this::isNews).map(Parsed::line).toList();
  }

  /** Adds a session that is in no file. */
  void add(Session session) {
    keepBetter(session);
  }

  private boolean isNews(Parsed parsed) {
    return switch (parsed.kind()) {
      case SOUND -> keepBetter(parsed.session());
      case NEWER -> newer.add(parsed.line().raw());
      case UNREADABLE -> {
        unreadable.add(parsed.line().raw());
        yield false;
      }
    };
  }

  private boolean keepBetter(Session session) {
    boolean saysMore = !session.note().isEmpty() && keepBetter(session, noted);
    return keepBetter(session, sessions) || saysMore;
  }

  /** Of two that are worth the same the later line stays, since it was written later. */
  private static boolean keepBetter(Session session, Map<UUID, Session> among) {
    Session known = among.get(session.id());
    if (known != null && Session.BY_WORTH.compare(session, known) < 0) {
      return false;
    }
    among.put(session.id(), session);
    return !session.equals(known);
  }

  private Parsed parse(Line line) {
    try {
      return new Parsed(Kind.SOUND, line, reader.read(line));
    } catch (SessionReader.Newer e) {
      return new Parsed(Kind.NEWER, line, null);
    } catch (IllegalArgumentException e) {
      return new Parsed(Kind.UNREADABLE, line, null);
    }
  }

  /** The sessions, the oldest first. */
  List<Session> sessions() {
    return sessions.values().stream()
        .map(this::withEarlierNote)
        .sorted(Comparator.comparing(Session::when).thenComparing(Session::id))
        .toList();
  }

  /** What was written when a session was left stays with it when it is taken up and finished. */
  private Session withEarlierNote(Session session) {
    Session earlier = noted.get(session.id());
    boolean open = session.note().isEmpty() && earlier != null;
    return open && earlier.playedSeconds() < session.playedSeconds()
        ? session.withNoteOf(earlier)
        : session;
  }

  /** How many lines are of a later version of this program. */
  int newer() {
    return newer.size();
  }

  /** The lines that say no session, byte by byte. */
  Set<String> unreadable() {
    return unreadable;
  }

  private enum Kind {
    SOUND,
    NEWER,
    UNREADABLE
  }

  /** A line and what it says; the session is null unless it is sound. */
  private record Parsed(Kind kind, Line line, Session session) {}
}
