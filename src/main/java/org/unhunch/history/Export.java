package org.unhunch.history;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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

  /** What some spreadsheet may begin a formula with, be it in small, wide or raised signs. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\t\\r\\n]|[\\p{Z}\\p{C}\\p{M}\\s\"'`´‘’“”„«»]*"
              + "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B"
              + "\\u207C\\u207A\\u207B\\u208C\\u208A\\u208B\\u2010-\\u2015\\u2212]");

  private static final Pattern PLAIN = Pattern.compile("[^,;|\"\\p{Cntrl}\\u2028\\u2029\\u0085]*");

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
        session.routineName(),
        session.playedSeconds(),
        session.finished(),
        number(session.stiffnessBefore()),
        number(session.stiffnessAfter()),
        session.note(),
        exercise.exerciseId(),
        exercise.levelId(),
        exercise.outcome(),
        side.side().map(Side::name).orElse(""),
        side.repsDone(),
        side.repsPlanned(),
        side.secondsDone(),
        side.secondsPlanned(),
        exercise.hurt(),
        exercise.note());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  /**
   * A number as it is; a text so that no spreadsheet takes it for a formula, also one that passes
   * over blanks, marks that are not seen and quotes, or that takes wide signs for plain ones.
   */
  private static String cell(Object value) {
    String text = value.toString();
    if (!(value instanceof Number) && FORMULA.matcher(text).lookingAt()) {
      text = "'" + text;
    }
    return PLAIN.matcher(text).matches() ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** {@return all of it as one JSON object; a session in it is as in a line of the history} */
  public static byte[] json(List<Session> sessions) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", SessionFormat.VERSION);
    all.put("sessions", sessions.stream().map(SessionFormat::write).toList());
    return JsonWriter.pretty(all);
  }
}
