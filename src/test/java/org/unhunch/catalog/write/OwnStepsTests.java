package org.unhunch.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.json.JsonWriter;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.words.Words;

/** What a routine's steps have of their own is read, and written as it was read. */
class OwnStepsTests {
  private static final Path SMALL = Path.of("src/test/resources/catalogs/studio");
  private static final String OWN =
      """
      {"id": "own", "name": "Own", "summary": "Of one's own.", "steps": [
        {"rest": 40, "say": "Fetch 2 towels."},
        {"exercise": "far-reach", "reps": {"value": 7, "chosen": "Own."},
         "sets": {"value": 2, "chosen": "Own."}, "restBetweenSets": {"value": 9, "chosen": "Own."},
         "phases": {"reach": {"value": 11, "chosen": "Own."}},
         "first": "right", "order": "alternate"},
        {"rest": 5, "wait": true},
        {"rest": 6, "say": "Shake your arms."},
        {"exercise": "far-reach"},
        {"rest": 7, "say": "Sit still."},
        {"rest": 8, "wait": true}]}
      """;

  private static Routine read(byte[] routine) {
    Map<String, byte[]> documents = new HashMap<>();
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path each : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        String name = SMALL.relativize(each).toString().replace('\\', '/');
        documents.put(name, Files.readAllBytes(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.put("routines/own.json", routine);
    LoadedCatalog loaded = CatalogReader.read(CatalogSource.of(documents));
    assertThat(new Words().lines(loaded.problems())).isEmpty();
    return loaded.catalog().routine("own").orElseThrow();
  }

  @Test
  void aStepHasItsOwnNumbersItsOwnOrderOfSidesAndRestsAroundIt() {
    Routine routine = read(OWN.getBytes(StandardCharsets.UTF_8));
    Routine.Entry first = routine.entries().get(0);
    Routine.Entry second = routine.entries().get(1);
    assertThat(Amounts.of(first.dose()).phases()).containsEntry("reach", 11);
    assertThat(Amounts.of(first.dose()).reps()).isEqualTo(7);
    assertThat(Amounts.of(first.dose()).sets()).isEqualTo(2);
    assertThat(first.dose().restBetweenSets().orElseThrow().now()).isEqualTo(9);
    assertThat(first.level().sides()).isEqualTo(Side.Pair.RIGHT_LEFT);
    assertThat(first.level().order()).isEqualTo(Side.Succession.ALTERNATE);
    assertThat(first.rests()).containsExactly(new Rest(40, "Fetch 2 towels.", false));
    assertThat(second.rests())
        .containsExactly(new Rest(5, "", true), new Rest(6, "Shake your arms.", false));
    assertThat(routine.closing())
        .containsExactly(new Rest(7, "Sit still.", false), new Rest(8, "", true));
    assertThat(second.level()).isEqualTo(second.exercise().start());
    assertThat(List.of(first.exercise(), second.exercise())).allMatch(second.exercise()::equals);
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Routine routine = read(OWN.getBytes(StandardCharsets.UTF_8));
    assertThat(read(JsonWriter.line(RoutineWriter.write(routine)))).isEqualTo(routine);
    Routine plain = routine.withEntries(List.of(routine.entries().get(1).resting(List.of())));
    assertThat(RoutineWriter.write(plain).get("steps"))
        .isEqualTo(
            List.of(
                Map.of("exercise", "far-reach"),
                Map.of("rest", 7, "say", "Sit still."),
                Map.of("rest", 8, "wait", true)));
  }
}
