package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.Session.Ending;
import org.unhunch.testing.Moments;

/** How a session ended, by what its line says; version 0.1.0 calls it finished at its last step. */
class EndingTests {
  @TempDir private Path folder;

  /** Guards against a session of which nothing was done that is called done. */
  @ParameterizedTest
  @CsvSource({
    "true, DONE DONE, FINISHED",
    "true, SKIPPED PARTLY, FINISHED",
    "true, DONE SKIPPED, EARLY",
    "true, SKIPPED SKIPPED, NOTHING",
    "false, DONE DONE, EARLY",
    "false, PARTLY NOT_REACHED, EARLY",
    "false, SKIPPED NOT_REACHED, NOTHING",
    "false, NOT_REACHED NOT_REACHED, NOTHING"
  })
  void isSaidTruly(boolean finished, String outcomes, Ending ending) throws Exception {
    Files.writeString(folder.resolve("history.jsonl"), line(finished, outcomes));
    Session session = new HistoryStore(folder, Moments.ANY).load().value().get(0);
    assertThat(session.ending()).isEqualTo(ending);
    assertThat(session.finished()).isEqualTo(ending == Ending.FINISHED);
    List<String> said = Stream.of(outcomes.split(" ")).toList();
    String csv = new String(Export.csv(List.of(session), ZoneOffset.UTC), StandardCharsets.UTF_8);
    String json = new String(Export.json(List.of(session)), StandardCharsets.UTF_8);
    assertThat(csv).contains("," + session.finished() + ",").contains(said);
    assertThat(json.replace(" ", "")).contains("\"finished\":" + session.finished()).contains(said);
  }

  private static String line(boolean finished, String outcomes) {
    StringBuilder exercises = new StringBuilder();
    for (String each : outcomes.split(" ")) {
      exercises.append(exercises.length() == 0 ? "" : ",");
      exercises.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"a\",\"level\":\"l\",\"amounts\":{\"reps\":1,\"sets\":1,\"phases\":{}},"
                  + "\"outcome\":\"%s\",\"sides\":[[\"-\",0,1,0,9]]}",
              each));
    }
    return "{\"version\":1,\"id\":\"00000000-0000-0001-0000-000000000001\","
        + "\"when\":\"2026-03-02T07:05:09.120Z\",\"routine\":\"r\",\"name\":\"R\",\"seconds\":14,"
        + "\"finished\":"
        + finished
        + ",\"revision\":0,\"exercises\":["
        + exercises
        + "]}\n";
  }
}
