package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.SmallCatalog;

/** Every mistake in a catalog makes its lines, and the rest loads. */
class BadFilesTests {
  private static final Path TABLE = Path.of("src/test/resources/catalogs/bad-edits.txt");

  private SmallCatalog catalog;

  static List<BadEdit> table() {
    return BadEdit.table(TABLE);
  }

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) {
    catalog = new SmallCatalog(folder);
  }

  @Test
  void theSoundCatalogIsSound() {
    assertThat(catalog.problems()).isEmpty();
    assertThat(exercises()).containsExactly("curl", "lift", "plain");
    assertThat(routines()).containsExactly("both", "calm");
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachMistakeMakesExactlyItsLines(BadEdit bad) {
    assertThat(bad.said()).isNotEmpty();
    catalog.edit(bad.file(), bad.from(), bad.to());
    assertThat(catalog.problems()).containsExactlyElementsOf(bad.said());
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatIsNotNamedInALineLoads(BadEdit bad) {
    catalog.edit(bad.file(), bad.from(), bad.to());
    for (String id : List.of("curl", "lift", "plain")) {
      boolean spoken = isWrong(bad, id + ".json");
      assertThat(spoken || exercises().contains(id)).as(id).isTrue();
    }
    for (String id : List.of("both", "calm")) {
      boolean spoken = isWrong(bad, "routines/" + id + ".json");
      assertThat(routines().contains(id)).as(id).isEqualTo(!spoken);
    }
  }

  /** A number in a sentence is told, and nothing is left out for it. */
  private static boolean isWrong(BadEdit bad, String file) {
    return bad.said().stream()
        .filter(line -> !line.contains("carries no number"))
        .anyMatch(line -> line.startsWith(file));
  }

  @Test
  void aWrongSubstituteIsLeftOutAndTheExerciseLoads() {
    catalog.edit("lift.json", "\"exercise\": \"curl\"", "\"exercise\": \"kurl\"");
    Catalog loaded = catalog.read().catalog();
    assertThat(loaded.exercise("lift").orElseThrow().substitutes()).isEmpty();
  }

  /** A step without an exercise was once left out without a word. */
  @Test
  void noRoutineLoadsWithAStepLess() {
    catalog.edit("routines/both.json", "\"exercise\": \"lift\", ", "");
    assertThat(routines()).containsExactly("calm");
  }

  /** The first value of a doubled key was once taken. */
  @Test
  void nothingIsGuessedOfADoubledKey() {
    catalog.edit("plain.json", "\"name\": \"Plain\"", "\"name\": \"Plain\", \"name\": \"Other\"");
    assertThat(exercises()).containsExactly("curl", "lift");
  }

  /** One broken entry once took all that followed it. */
  @Test
  void soundEntriesAfterABrokenOneAreKept() {
    catalog.edit("vocabulary/equipment.json", "\"description\": \"A bit of floor.\"", "\"x\": 1");
    assertThat(catalog.read().catalog().equipment())
        .map(each -> each.id())
        .containsExactly("chair", "mat");
  }

  @Test
  void pacingFallsBackWhereItIsBroken() {
    catalog.write("vocabulary/pacing.json", "{");
    assertThat(catalog.problems()).hasSize(1);
    assertThat(catalog.read().catalog().pacing().getReady().low()).isEqualTo(10);
  }

  @Test
  void manyProblemsOfManyFilesAreToldInOneGo() {
    catalog.edit("lift.json", "\"name\": \"Lift\"", "\"name\": 7");
    catalog.edit("lift.json", "\"sides\": \"none\"", "\"sides\": \"left\"");
    catalog.edit("lift.json", "\"from\": 10, \"to\": 15", "\"from\": 15, \"to\": 10");
    catalog.edit("curl.json", "\"kinds\": [\"stretch\"]", "\"kinds\": [\"strech\"]");
    catalog.edit("vocabulary/cares.json", "\"id\": \"rounding\"", "\"id\": \"arching\"");
    catalog.edit("routines/calm.json", "\"summary\"", "\"sumary\"");
    assertThat(catalog.problems())
        .containsExactly(
            "vocabulary/cares.json:3:10: [1].id: there are two 'arching'; use each id only once",
            "curl.json:5:13: kinds[0]: unknown 'strech'; did you mean 'stretch'?",
            "lift.json:3:11: name: this is a number; a text would be right",
            "lift.json:12:12: sides: unknown 'left'; one of none, left-right, right-left,"
                + " forward-backward, backward-forward would be right",
            "lift.json:21:34: doses[0].reps.to: a range goes from less to more; 'to' must be above 'from',"
                + " which is 15",
            "routines/both.json:7:18: steps[0].exercise: 'lift' has problems of its own; mend"
                + " those first",
            "routines/both.json:8:18: steps[1].exercise: 'curl' has problems of its own; mend"
                + " those first",
            "routines/calm.json:4:3: sumary: unknown key 'sumary'; did you mean 'summary'?");
    assertThat(exercises()).containsExactly("plain");
    assertThat(catalog.read().catalog().cares()).hasSize(1);
  }

  private List<String> exercises() {
    return catalog.read().catalog().exercises().stream().map(Exercise::id).toList();
  }

  private List<String> routines() {
    return catalog.read().catalog().routines().stream().map(Routine::id).toList();
  }
}
