package org.unhunch.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.unhunch.json.Fields;
import org.unhunch.json.Report;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.VersionedFile;

/** Lines of one or more histories, put together: of each session the record that counts. */
final class Collected {
  private final Map<UUID, Session> sessions = new HashMap<>();

  /** Of each session the record with a note that counts, which need not be the one that counts. */
  private final Map<UUID, Session> noted = new HashMap<>();

  /** Of each session the record that counts among those that say where it was done as to time. */
  private final Map<UUID, Session> placed = new HashMap<>();

  private final Map<UUID, Deletion> deletions = new HashMap<>();
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
    Optional<Fields> object = object(line, latest);
    if (object.map(Deletion::isOne).orElse(false)) {
      return object.map(Deletion::read).map(this::add).orElseGet(() -> newer.add(line));
    }
    if (object.map(Collected::isNewer).orElse(false)) {
      return newer.add(line);
    }
    Optional<Session> session = object.map(SessionFormat::read);
    if (session.isEmpty()) {
      unreadable.add(line);
    }
    return session.map(this::keepBetter).orElse(false);
  }

  private static Optional<Fields> object(String line, Instant latest) {
    Report report = new Report("", latest);
    return VersionedFile.JSON
        .parse(LineFile.bytes(line), report)
        .flatMap(node -> Fields.tolerant(node, report));
  }

  /** The session that a line says, if it says one that this program knows. */
  static Optional<Session> session(String line) {
    return object(line, Instant.MAX).filter(each -> !isNewer(each)).map(SessionFormat::read);
  }

  private static boolean isNewer(Fields line) {
    OptionalInt version = line.integerIfAny("version", 1, Integer.MAX_VALUE);
    return version.orElse(SessionFormat.VERSION) > SessionFormat.VERSION;
  }

  private boolean add(Deletion deletion) {
    Deletion known = deletions.get(deletion.id());
    Deletion now =
        deletions.merge(deletion.id(), deletion, BinaryOperator.maxBy(Deletion.BY_WORTH));
    return !now.equals(known);
  }

  /** Every record of it counts for something, so all are looked at. */
  private boolean keepBetter(Session session) {
    boolean isNote = !session.note().isEmpty() && keepBetter(session, noted);
    boolean isPlace = session.when().offset().isPresent() && keepBetter(session, placed);
    return keepBetter(session, sessions) || isNote || isPlace;
  }

  /** Of two that are worth the same the later line stays, since it was written later. */
  private static boolean keepBetter(Session session, Map<UUID, Session> among) {
    Session known = among.get(session.id());
    if (known != null && Session.BY_WORTH.compare(session, known) < 0) {
      return false;
    }
    among.put(session.id(), session);
    return known == null || !session.equals(known);
  }

  /** The sessions, the oldest first. */
  List<Session> sessions() {
    return sessions.values().stream()
        .filter(session -> !isDeleted(session))
        .map(this::withEarlierNote)
        .map(this::withKnownOffset)
        .sorted(Collected::oldestFirst)
        .toList();
  }

  private static int oldestFirst(Session one, Session other) {
    int begun = one.when().instant().compareTo(other.when().instant());
    return begun == 0 ? one.id().compareTo(other.id()) : begun;
  }

  /** What was written when a session was left stays with it when it is resumed and finished. */
  private Session withEarlierNote(Session session) {
    Session earlier = noted.get(session.id());
    boolean open = session.note().isEmpty() && earlier != null && !isDeleted(earlier);
    return open && earlier.playedSeconds() < session.playedSeconds()
        ? session.withNoteOf(earlier)
        : session;
  }

  /** A program that knows no offsets may have added to a session that has one. */
  private Session withKnownOffset(Session session) {
    Session other = placed.get(session.id());
    return session.when().offset().isPresent() || other == null
        ? session
        : session.withOffsetOf(other);
  }

  private boolean isDeleted(Session session) {
    Deletion deletion = deletions.get(session.id());
    return deletion != null && deletion.covers(session);
  }

  /** Whether there are lines of sessions that were deleted. */
  boolean holdsDeleted() {
    return deletions.keySet().stream()
        .map(sessions::get)
        .anyMatch(each -> each != null && isDeleted(each));
  }

  /** How many of the lines say something of a session, and not only that it was deleted. */
  static int sessions(List<String> lines) {
    return (int)
        lines.stream()
            .filter(line -> !object(line, Instant.MAX).map(Deletion::isOne).orElse(false))
            .count();
  }

  /** Whether the line is none of a session that was deleted. */
  boolean isToStay(String line) {
    return deletions.isEmpty() || session(line).filter(this::isDeleted).isEmpty();
  }

  /** The next deletion of a session, of all that is known of it. */
  Deletion deletion(UUID id) {
    int number = deletions.containsKey(id) ? deletions.get(id).number() + 1 : 1;
    int seconds = sessions.containsKey(id) ? sessions.get(id).playedSeconds() : 0;
    return new Deletion(id, number, seconds, false);
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
