package org.unhunch.resume;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.SessionFormat;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.history.WhenFormat;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;
import org.unhunch.resume.ResumePoint.Done;
import org.unhunch.resume.ResumePoint.Entry;
import org.unhunch.routine.Amounts;
import org.unhunch.settings.AmountsFormat;

/** A resume point as its file has it; what is empty is left out. */
final class ResumeFormat {
  static final int VERSION = 1;

  private ResumeFormat() {}

  static Map<String, Object> write(ResumePoint point) {
    Map<String, Object> file = new LinkedHashMap<>();
    SessionInProgress underway = point.underway();
    file.put("session", underway.sessionId());
    WhenFormat.write(underway.startedAt(), "startedAt", file);
    underway.stiffnessBefore().ifPresent(value -> file.put("before", value));
    file.put("hurt", underway.hurtIds());
    file.put("savedAt", point.savedAt());
    file.put("routine", point.routineId());
    file.put("name", point.routineName());
    file.put("entry", point.entryIndex());
    file.put("step", point.step().text());
    file.put("elapsedMillis", point.elapsedMillis());
    if (point.addedMillis() > 0) {
      file.put("addedMillis", point.addedMillis());
    }
    file.put("playedMillis", point.playedMillis());
    file.put("entries", point.entries().stream().map(ResumeFormat::entry).toList());
    return file;
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("exercise", entry.exerciseId());
    written.put("level", entry.levelId());
    entry.sourceId().ifPresent(source -> written.put("source", source));
    written.put("amounts", AmountsFormat.write(entry.amounts()));
    written.put("done", entry.done().stream().map(ResumeFormat::done).toList());
    if (!entry.sides().isEmpty()) {
      written.put("sides", entry.sides().stream().map(SessionFormat::side).toList());
    }
    return written;
  }

  private static Map<String, Object> done(Done done) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("step", done.step().text());
    written.put("millis", done.millis());
    written.put("whole", done.whole());
    return written;
  }

  /**
   * The point that the file says, or null after noting what is wrong; then {@code rest} is given
   * the session, as far as it could be read, if it can be told which one it was.
   */
  static ResumePoint read(Fields file, Consumer<Session> rest) {
    int version = file.integer("version", 1, VERSION); // only a later one can resume what it kept
    SessionInProgress underway = underway(file);
    Instant savedAt = file.moment("savedAt");
    String routine = file.text("routine");
    String name = file.text("name");
    List<Entry> entries = file.each("entries", ResumeFormat::entry);
    int entry = file.integer("entry", 0, entries.size() - 1);
    StepName step = step(file);
    long elapsed = millis(file, "elapsedMillis");
    long added = millis(file, "addedMillis");
    long played = millis(file, "playedMillis");
    ResumePoint point =
        file.build(
            () ->
                new ResumePoint(
                    underway, savedAt, routine, name, entries, entry, step, elapsed, added,
                    played));
    String either = name == null ? routine : name;
    if (point == null && version == VERSION && underway != null && either != null) {
      String id = routine == null ? either : routine;
      rest.accept(
          ResumePoint.session(underway, List.of(id, either), entries, entry, played + elapsed));
    }
    return point;
  }

  private static SessionInProgress underway(Fields file) {
    UUID session = file.uuid("session");
    When startedAt = WhenFormat.read(file, "startedAt");
    OptionalInt before = file.integerIfAny("before", 0, Session.STIFFEST);
    Set<String> hurt = Set.copyOf(file.textsIfAny("hurt"));
    return session == null || startedAt == null
        ? null
        : new SessionInProgress(session, startedAt, before, hurt);
  }

  private static Entry entry(Fields entry) {
    String exercise = entry.text("exercise");
    String level = entry.text("level");
    Optional<String> source = entry.textIfAny("source");
    Amounts amounts = AmountsFormat.read(entry, "amounts");
    List<Done> done = entry.each("done", ResumeFormat::done);
    List<SideCount> sides =
        entry.has("sides") ? entry.list("sides", SessionFormat::side) : List.of();
    return entry.build(() -> new Entry(exercise, level, source, amounts, done, sides));
  }

  private static Done done(Fields done) {
    StepName step = step(done);
    long millis = millis(done, "millis");
    boolean whole = done.flagIfAny("whole").orElse(false);
    return done.build(() -> new Done(step, millis, whole));
  }

  private static StepName step(Fields fields) {
    return fields.parsed("step", StepName::parse, Message.of("resume.a-step"));
  }

  private static long millis(Fields fields, String key) {
    return fields.wholeIfAny(key, 0, ResumePoint.MOST_MILLIS).orElse(0L);
  }
}
