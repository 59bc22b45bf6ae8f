package org.unhunch.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonWriter;
import org.unhunch.storage.LineFile;

/**
 * A line that says that a session was deleted, which says nothing of what was done in it. It stays,
 * so that no copy of the history brings the session back.
 *
 * @param id the session
 * @param number 1 for its first deletion, one more for each that follows
 * @param seconds all records of it that had played as long or less were deleted; one that was gone
 *     on with afterwards is not
 * @param undone whether the deletion was undone
 */
record Deletion(UUID id, int number, int seconds, boolean undone) {
  /** Of two of one session the greater counts: the later, and of one that was undone, that. */
  static final Comparator<Deletion> BY_WORTH = Deletion::compareWorth;

  /** The lines are of a later version than a session's, so that earlier programs keep them. */
  private static final int VERSION = 2;

  private static int compareWorth(Deletion one, Deletion other) {
    int worth = Integer.compare(one.number, other.number);
    worth = worth == 0 ? Boolean.compare(one.undone, other.undone) : worth;
    return worth == 0 ? Integer.compare(one.seconds, other.seconds) : worth;
  }

  /** Whether the object is such a line. */
  static boolean isOne(Fields line) {
    return line.integerIfAny("version", 1, Integer.MAX_VALUE).orElse(1) == VERSION
        && line.has("deleted");
  }

  /** The deletion that the object says, or null after noting what is wrong. */
  static Deletion read(Fields line) {
    UUID id = line.uuid("id");
    int number = line.integer("deleted", 1, Integer.MAX_VALUE);
    int seconds = line.integer("seconds", 0, Integer.MAX_VALUE);
    boolean undone = line.flagIfAny("undone").orElse(false);
    return line.build(() -> new Deletion(id, number, seconds, undone));
  }

  String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("version", VERSION);
    line.put("id", id);
    line.put("deleted", number);
    line.put("seconds", seconds);
    if (undone) {
      line.put("undone", true);
    }
    return LineFile.text(JsonWriter.line(line)).stripTrailing();
  }

  Deletion undo() {
    return new Deletion(id, number, seconds, true);
  }

  boolean covers(Session session) {
    return !undone && session.playedSeconds() <= seconds;
  }
}
