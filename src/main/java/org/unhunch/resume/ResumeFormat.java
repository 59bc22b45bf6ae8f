package org.unhunch.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.json.Values;
import org.unhunch.resume.ResumePoint.Done;
import org.unhunch.resume.ResumePoint.Entry;
import org.unhunch.settings.AmountsFormat;

/** A resume point as its file has it; what is empty is left out. */
final class ResumeFormat {
  private ResumeFormat() {}

  static Map<String, Object> write(ResumePoint point) {
    Map<String, Object> file = new LinkedHashMap<>();
    SessionInProgress underway = point.underway();
    file.put("session", underway.sessionId());
    file.put("startedAt", underway.startedAt());
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
   * The point that the file says.
   *
   * @throws IllegalArgumentException if it says it wrongly
   */
  static ResumePoint read(Map<String, Object> file) {
    List<String> wrong = new ArrayList<>();
    Values values = new Values(file, wrong);
    List<Entry> entries = values.inners("entries").stream().map(ResumeFormat::entry).toList();
    int last = entries.size() - 1;
    ResumePoint point =
        new ResumePoint(
            underway(values),
            values.need("savedAt", values.moment("savedAt")),
            values.need("routine", values.text("routine")),
            values.need("name", values.text("name")),
            entries,
            values.number("entry", 0, last, 0),
            StepName.parse(values.need("step", values.text("step"))),
            values.count("elapsedMillis", 0),
            values.count("addedMillis", 0),
            values.count("playedMillis", 0));
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(wrong.get(0));
    }
    return point;
  }

  private static SessionInProgress underway(Values values) {
    return new SessionInProgress(
        values.need("session", values.uuid("session")),
        values.need("startedAt", values.moment("startedAt")),
        values.number("before", 0, Session.STIFFEST),
        values.texts("hurt", Set.of()));
  }

  private static Entry entry(Values values) {
    return new Entry(
        values.need("exercise", values.text("exercise")),
        values.need("level", values.text("level")),
        values.text("source"),
        values.need("amounts", AmountsFormat.read(values, "amounts")),
        values.inners("done").stream().map(ResumeFormat::done).toList());
  }

  private static Done done(Values values) {
    return new Done(
        StepName.parse(values.need("step", values.text("step"))),
        values.count("millis", 0),
        values.flag("whole").orElse(false));
  }
}
