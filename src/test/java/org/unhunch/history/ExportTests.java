package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.json.Fields;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.storage.VersionedFile;

class ExportTests {
  @Test
  void csvHasARowForEachSide() {
    String csv = csv(Sessions.numbered(1));
    String[] rows = csv.split("\r\n");
    assertThat(rows).hasSize(3);
    assertThat(rows[0]).startsWith("\uFEFFsession,when,routine,");
    assertThat(rows[2])
        .isEqualTo(
            "00000000-0000-abcd-0000-000000000001,2026-01-06T08:00:00Z,morning,"
                + "Morning,601,true,1,1,,far-reach,plain,DONE,LEFT,10,10,80,80,false,");
    for (String row : rows) {
      assertThat(row.split(",", -1)).hasSize(19);
    }
  }

  @Test
  void csvQuotesWhatNeedsItAndDisarmsFormulas() {
    Session session = Sessions.numbered(1).withNote("=1+1, \"so\"\nto say");
    assertThat(csv(session)).contains(",\"'=1+1, \"\"so\"\"\nto say\",");
    assertThat(csv(Sessions.numbered(1).withExerciseNote(0, "-2 today"))).contains(",'-2 today");
  }

  /**
   * Guards against a cell that a spreadsheet runs: each text of each field, begun with whatever may
   * begin a formula, after whatever a spreadsheet may pass over.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void noTextOfAnyFieldIsAFormula(int field) {
    for (String before :
        List.of("", " ", "\u00A0", "\u3000", "\uFEFF", "\u200B", "\"", "'", "\u2060 ")) {
      for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "﹦", "−")) {
        String text = before + start + "1+cmd|' /C calc'!A0,\"x\";y\nz" + start;
        List<String> cells = parsed(csv(with(field, text))).get(1);
        assertThat(cells).hasSize(19);
        assertThat(cells)
            .anyMatch(
                each ->
                    each.strip()
                        .endsWith((start + "1+cmd|' /C calc'!A0,\"x\";y\nz" + start).strip()));
        assertThat(cells).noneMatch(ExportTests::isFormula);
      }
    }
  }

  /** Whether it begins with such a sign, or with others that are passed over before one. */
  private static boolean isFormula(String cell) {
    String bare =
        Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("^[\\p{Z}\\p{C}\"]+", "");
    return cell.matches("(?s)[\t\r\n].*") || bare.matches("(?s)[=+\\-@−].*");
  }

  private static Session with(int field, String text) {
    Session one = Sessions.numbered(1);
    ExerciseDone done = one.exercises().get(0);
    ExerciseDone other =
        new ExerciseDone(
            field == 2 ? text : done.exerciseId(),
            field == 3 ? text : done.levelId(),
            done.sourceId(),
            done.amounts(),
            done.outcome(),
            done.sides(),
            false,
            field == 4 ? text : "");
    return new Session(
        one.id(),
        one.when(),
        field == 0 ? text : one.routineId(),
        field == 1 ? text : one.routineName(),
        600,
        true,
        List.of(other),
        OptionalInt.empty(),
        OptionalInt.empty(),
        field == 5 ? text : "",
        0);
  }

  /** Rows of cells, as RFC 4180 has them. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher cell = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)").matcher(csv);
    while (cell.lookingAt()) {
      String quoted = cell.group(1);
      rows.get(rows.size() - 1).add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
      if (!cell.group(3).equals(",")) {
        rows.add(new ArrayList<>());
      }
      cell.region(cell.end(), csv.length());
    }
    assertThat(cell.regionStart()).as("all of it is read").isEqualTo(csv.length());
    return rows;
  }

  @Test
  void jsonHasAllThatTheHistoryHas() {
    List<Session> sessions = Sessions.many(10);
    assertThat(all(Export.json(sessions)).each("sessions", SessionFormat::read))
        .isEqualTo(sessions);
  }

  @Test
  void nothingDoneIsStillAFile() {
    assertThat(new String(Export.csv(List.of(), ZoneOffset.UTC), StandardCharsets.UTF_8))
        .endsWith("note\r\n");
    Fields nothing = all(Export.json(List.of()));
    assertThat(nothing.integer("version", 1, 9)).isEqualTo(1);
    assertThat(nothing.each("sessions", SessionFormat::read)).isEmpty();
    assertThat(nothing.problemCount()).isZero();
  }

  private static Fields all(byte[] json) {
    Report report = new Report("export.json");
    Node all = VersionedFile.JSON.parse(json, report).orElseThrow();
    return Fields.tolerant(all, report).orElseThrow();
  }

  private static String csv(Session session) {
    return new String(Export.csv(List.of(session), ZoneOffset.UTC), StandardCharsets.UTF_8);
  }
}
