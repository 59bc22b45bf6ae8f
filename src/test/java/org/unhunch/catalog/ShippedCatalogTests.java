package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Movement;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;

/** The catalog that ships has no problem, in its folder and as it is packed. */
class ShippedCatalogTests {
  private static final Path FOLDER = Path.of("exercises");

  @Test
  void everyFileOfTheFolderLoads() throws Exception {
    LoadedCatalog loaded = CatalogReader.read(FOLDER);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.catalog().exercises()).hasSameSizeAs(jsonFiles(FOLDER));
    assertThat(loaded.catalog().routines()).hasSameSizeAs(jsonFiles(FOLDER.resolve("routines")));
  }

  @Test
  void thePackedCatalogIsTheSame() {
    LoadedCatalog packed = CatalogReader.read(ShippedCatalog.source());
    assertThat(packed.problems()).isEmpty();
    assertThat(packed.catalog()).isEqualTo(Shipped.catalog());
  }

  @Test
  void everyRoutineCompiles() {
    for (Routine routine : Shipped.catalog().routines()) {
      Timeline timeline = Timeline.of(routine, Shipped.catalog().pacing());
      assertThat(timeline.totalSeconds()).as(routine.id()).isBetween(60, 45 * 60);
    }
  }

  @Test
  void everyRoutineNeedsAndHelpsOnlyWhatCanBeTicked() {
    assertThat(Shipped.catalog().routines())
        .allSatisfy(
            routine ->
                assertThat(routine.needs().allOf().stream().flatMap(List::stream))
                    .allMatch(Shipped.catalog().equipment()::contains));
  }

  @Test
  void everySubstituteNamesWhatIsThere() {
    Shipped.catalog().exercises().stream()
        .flatMap(exercise -> exercise.substitutes().stream())
        .map(Substitute::exerciseId)
        .flatMap(id -> id.stream())
        .forEach(id -> assertThat(Shipped.catalog().exercise(id)).as(id).isPresent());
  }

  /** Who could not push up on the hands was once given a row, which trains the opposite. */
  @Test
  void noSubstituteTrainsTheOpposite() {
    for (Exercise exercise : Shipped.catalog().exercises()) {
      for (Substitute each : exercise.substitutes()) {
        Exercise other = each.exerciseId().flatMap(Shipped.catalog()::exercise).orElse(exercise);
        String both = blades(exercise) + blades(other);
        assertThat(both).as(exercise.id()).isNotIn("apartsqueezed", "squeezedapart");
      }
    }
  }

  private static String blades(Exercise exercise) {
    List<String> movements =
        exercise.start().body().movements().stream().map(Movement::id).toList();
    return (movements.contains("scapular-protraction") ? "apart" : "")
        + (movements.contains("scapular-retraction") ? "squeezed" : "");
  }

  private static List<Path> jsonFiles(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }
}
