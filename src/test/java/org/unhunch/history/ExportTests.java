package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
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
