package org.unhunch.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.unhunch.json.Fields;
import org.unhunch.json.Report;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.VersionedFile;

/** Lines of one or more histories, put together: of each session the record that counts. */
final class Collected {
  private final Map<UUID, Session> sessions = new HashMap<>();

  /** Of each session the record with a note that counts, which need not be the one that counts. */
  private final Map<UUID, Session> noted = new HashMap<>();

  private final Set<String> newer = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();

  private final Instant latest;

  /** Nothing yet, of lines that say no moment after the latest. */
  Collected(Instant latest) {
    this.latest = latest;
  }

  /** Adds all the lines; those that tell anything that was not known before come back. */
  List<String> add(List<String> lines) {
    return lines.stream().filter(this::isNews).toList();
  }

  /** Adds a session that is in no file. */
  void add(Session session) {
    keepBetter(session);
  }

  private boolean isNews(String line) {
    Report report = new Report("", latest);
    Optional<Fields> object =
        VersionedFile.JSON
            .parse(LineFile.bytes(line), report)
            .flatMap(node -> Fields.tolerant(node, report));
    if (object.map(Collected::isNewer).orElse(false)) {
      return newer.add(line);
    }
    Optional<Session> session = object.map(SessionFormat::read);
    if (session.isEmpty()) {
      unreadable.add(line);
    }
    return session.map(this::keepBetter).orElse(false);
  }

  private static boolean isNewer(Fields line) {
    OptionalInt version = line.integerIfAny("version", 1, Integer.MAX_VALUE);
    return version.orElse(SessionFormat.VERSION) > SessionFormat.VERSION;
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

  /** The sessions, the oldest first. */
  List<Session> sessions() {
    return sessions.values().stream()
        .map(this::withEarlierNote)
        .sorted(Comparator.comparing(Session::when).thenComparing(Session::id))
        .toList();
  }

  /** What was written when a session was left stays with it when it is resumed and finished. */
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
}
