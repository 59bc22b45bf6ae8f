package org.unhunch.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Value;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Side;
import org.unhunch.settings.AmountsFormat;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.VersionedFile;

/** A session as a line of the history has it; what is empty is left out. */
public final class SessionFormat {
  static final int VERSION = 1;
  private static final String NO_SIDE = "-";
  private static final int LONGEST_NOTE = 1_000_000;
  private static final int MOST = Integer.MAX_VALUE;
  private static final Map<String, Outcome> OUTCOMES = Fields.names(Outcome.class);
  private static final Map<String, Optional<Side>> SIDES = sides();

  private SessionFormat() {}

  private static Map<String, Optional<Side>> sides() {
    Map<String, Optional<Side>> sides = new LinkedHashMap<>(Map.of(NO_SIDE, Optional.empty()));
    Fields.names(Side.class).forEach((name, side) -> sides.put(name, Optional.of(side)));
    return sides;
  }

  static Map<String, Object> write(Session session) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("version", VERSION);
    line.put("id", session.id());
    WhenFormat.write(session.when(), "when", line);
    line.put("routine", session.routineId());
    line.put("name", session.routineName());
    line.put("seconds", session.playedSeconds());
    line.put("finished", session.finished());
    session.stiffnessBefore().ifPresent(value -> line.put("before", value));
    session.stiffnessAfter().ifPresent(value -> line.put("after", value));
    if (!session.note().isEmpty()) {
      line.put("note", session.note());
    }
    line.put("revision", session.revision());
    line.put("exercises", session.exercises().stream().map(SessionFormat::exercise).toList());
    return line;
  }

  /** The line of a session; of one that is too long to be read again, what can be kept. */
  static String line(Session session) {
    Session kept = session;
    Optional<byte[]> line = written(kept);
    for (int longest = LONGEST_NOTE; line.isEmpty() && longest > 0; longest /= 2) {
      kept = kept.shortened(longest);
      line = written(kept);
    }
    byte[] bytes = line.orElseGet(() -> JsonWriter.line(write(session)));
    return LineFile.text(bytes).stripTrailing();
  }

  private static Optional<byte[]> written(Session session) {
    return VersionedFile.JSON.written(write(session), JsonWriter::line);
  }

  private static Map<String, Object> exercise(ExerciseDone done) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", done.exerciseId());
    written.put("level", done.levelId());
    done.sourceId().ifPresent(source -> written.put("source", source));
    written.put("amounts", AmountsFormat.write(done.amounts()));
    written.put("outcome", done.outcome());
    written.put("sides", done.sides().stream().map(SessionFormat::side).toList());
    if (done.hurt()) {
      written.put("hurt", true);
    }
    if (!done.note().isEmpty()) {
      written.put("note", done.note());
    }
    if (!done.name().isEmpty()) {
      written.put("name", done.name());
    }
    return written;
  }

  /** {@return a list, as there are many: side, reps, of how many, seconds, of how many} */
  public static List<Object> side(SideCount count) {
    return List.of(
        count.side().map(Side::name).orElse(NO_SIDE),
        count.repsDone(),
        count.repsPlanned(),
        count.secondsDone(),
        count.secondsPlanned());
  }

  /**
   * The session that the object says, or null after noting what is wrong; what an object of a later
   * version says is not known.
   */
  static Session read(Fields line) {
    UUID id = line.uuid("id");
    When when = WhenFormat.read(line, "when");
    String routine = line.text("routine");
    String name = line.text("name");
    int seconds = line.integer("seconds", 0, MOST);
    boolean finished = line.flagIfAny("finished").orElse(false);
    OptionalInt before = line.integerIfAny("before", 0, Session.STIFFEST);
    OptionalInt after = line.integerIfAny("after", 0, Session.STIFFEST);
    String note = line.textIfAny("note").orElse("");
    int revision = line.integerIfAny("revision", 0, MOST).orElse(0);
    List<ExerciseDone> exercises = line.each("exercises", SessionFormat::exercise);
    return line.build(
        () ->
            new Session(
                id, when, routine, name, seconds, finished, exercises, before, after, note,
                revision));
  }

  private static ExerciseDone exercise(Fields done) {
    String id = done.text("id");
    String level = done.text("level");
    Optional<String> source = done.textIfAny("source");
    Amounts amounts = AmountsFormat.read(done, "amounts");
    Outcome outcome = done.term("outcome", OUTCOMES);
    List<SideCount> sides = done.list("sides", SessionFormat::side);
    boolean hurt = done.flagIfAny("hurt").orElse(false);
    String note = done.textIfAny("note").orElse("");
    String name = done.textIfAny("name").orElse("");
    return done.build(
        () -> new ExerciseDone(id, level, source, amounts, outcome, sides, hurt, note, name));
  }

  /** {@return what such a list says, or null after noting what is wrong} */
  public static SideCount side(Value value) {
    List<Value> items = value.items(5, 5);
    if (items.isEmpty()) {
      return null;
    }
    Optional<Side> side = items.get(0).term(SIDES);
    List<Integer> counts = items.subList(1, 5).stream().map(each -> each.integer(0, MOST)).toList();
    return side == null || counts.contains(null)
        ? null
        : new SideCount(side, counts.get(0), counts.get(1), counts.get(2), counts.get(3));
  }
}
