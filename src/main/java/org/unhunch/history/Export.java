package org.unhunch.history;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.json.JsonWriter;
import org.unhunch.routine.Side;

/** The history as files for other programs. */
public final class Export {
  private static final List<String> COLUMNS =
      List.of(
          "session",
          "when",
          "routine",
          "routine name",
          "played seconds",
          "finished",
          "stiffness before",
          "stiffness after",
          "session note",
          "exercise",
          "level",
          "outcome",
          "side",
          "reps done",
          "reps planned",
          "seconds done",
          "seconds planned",
          "hurt",
          "note");

  private Export() {}

  /**
   * {@return a table with a row for each side of each exercise, as CSV by RFC 4180 in UTF-8}
   *
   * <p>It begins with a byte order mark, by which spreadsheets know UTF-8. A text that a
   * spreadsheet would take for a formula has an apostrophe before it. Times are as they were where
   * the session was done.
   *
   * @param zone counts for a session where none was written down
   */
  public static byte[] csv(List<Session> sessions, ZoneId zone) {
    StringBuilder table =
        new StringBuilder("\uFEFF").append(String.join(",", COLUMNS)).append("\r\n");
    for (Session session : sessions) {
      for (ExerciseDone exercise : session.exercises()) {
        for (SideCount side : exercise.sides()) {
          String cells =
              row(session, zone, exercise, side).map(Export::cell).collect(Collectors.joining(","));
          table.append(cells).append("\r\n");
        }
      }
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<Object> row(
      Session session, ZoneId zone, ExerciseDone exercise, SideCount side) {
    return Stream.of(
        session.id(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.when().local(zone)),
        session.routineId(),
        harmless(session.routineName()),
        session.playedSeconds(),
        session.finished(),
        number(session.stiffnessBefore()),
        number(session.stiffnessAfter()),
        harmless(session.note()),
        exercise.exerciseId(),
        exercise.levelId(),
        exercise.outcome(),
        side.side().map(Side::name).orElse(""),
        side.repsDone(),
        side.repsPlanned(),
        side.secondsDone(),
        side.secondsPlanned(),
        exercise.hurt(),
        harmless(exercise.note()));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String cell(Object value) {
    String text = value.toString();
    boolean plain = text.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** {@return all of it as one JSON object; a session in it is as in a line of the history} */
  public static byte[] json(List<Session> sessions) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", SessionFormat.VERSION);
    all.put("sessions", sessions.stream().map(SessionFormat::write).toList());
    return JsonWriter.pretty(all);
  }
}
