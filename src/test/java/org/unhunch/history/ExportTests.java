package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unhunch.json.Json;
import org.unhunch.storage.LineFile;

class ExportTests {
  @Test
  void csvHasARowForEachSide() {
    String csv = csv(Sessions.numbered(1));
    String[] rows = csv.split("\r\n");
    assertThat(rows).hasSize(3);
    assertThat(rows[0]).startsWith("\uFEFFsession,when,routine,");
    assertThat(rows[2])
        .isEqualTo(
            "00000000-0000-abcd-0000-000000000001,2026-01-06T08:00:00Z,loosen-and-lift,"
                + "Loosen and lift,601,true,1,1,,bird-dog,plain,DONE,LEFT,10,10,80,80,false,");
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
  void jsonHasAllThatTheHistoryHas() throws Exception {
    List<Session> sessions = Sessions.many(10);
    Map<String, Object> all = new Json().object(Export.json(sessions));
    List<Session> read = new ArrayList<>();
    for (Object each : (List<?>) all.get("sessions")) {
      byte[] line = new Json().line(typed((Map<?, ?>) each));
      read.add(new SessionReader().read(new LineFile.Line(line, 0, line.length)));
    }
    assertThat(read).isEqualTo(sessions);
  }

  @Test
  void nothingDoneIsStillAFile() throws Json.Malformed {
    assertThat(new String(Export.csv(List.of()), StandardCharsets.UTF_8)).endsWith("note\r\n");
    assertThat(new Json().object(Export.json(List.of())))
        .isEqualTo(Map.of("version", 1L, "sessions", List.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static String csv(Session session) {
    return new String(Export.csv(List.of(session)), StandardCharsets.UTF_8);
  }
}
