package org.unhunch.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.routine.Side;
import org.unhunch.settings.AmountsFormat;

/** A session as a line of the history has it; what is empty is left out. */
final class SessionFormat {
  static final int VERSION = 1;
  static final String NO_SIDE = "-";

  private SessionFormat() {}

  static Map<String, Object> write(Session session) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("version", VERSION);
    line.put("id", session.id());
    line.put("when", session.when());
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
    return written;
  }

  /** A list, as there are a great many of them: side, reps, of how many, seconds, of how many. */
  private static List<Object> side(SideCount count) {
    return List.of(
        count.side().map(Side::name).orElse(NO_SIDE),
        count.repsDone(),
        count.repsPlanned(),
        count.secondsDone(),
        count.secondsPlanned());
  }
}
