package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Routine;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.timeline.Timeline;

/** Guards against limits that long practice meets, and against routines that no limit stops. */
class LongDosesTests {
  private static final String STEP = "{\"exercise\": \"plain\"}";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private SmallCatalog catalog;

  @BeforeEach
  void copy() {
    catalog = new SmallCatalog(folder);
  }

  private void reps(int reps, int sets) {
    catalog.edit("lift.json", "\"from\": 10, \"to\": 15", "\"value\": " + reps);
    catalog.edit("lift.json", "\"value\": 2, \"chosen\": \"Twice", sets(sets));
  }

  private static String sets(int sets) {
    return "\"value\": " + sets + ", \"chosen\": \"Twice";
  }

  @Test
  void aHoldOfTwoHoursAndAThousandRepsAreWithinTheLimits() {
    reps(1_000, 5);
    catalog.edit("lift.json", "\"value\": 3, \"stated\"", "\"value\": 7200, \"stated\"");
    catalog.edit("lift.json", "\"value\": 30, \"chosen\"", "\"value\": 3600, \"chosen\"");
    assertThat(catalog.problems()).isEmpty();
    Routine routine = catalog.read().catalog().routine("both").orElseThrow();
    Timeline timeline = Timeline.of(routine, catalog.read().catalog().pacing());
    assertThat(timeline.totalSeconds()).isGreaterThan(5_000 * 7_202);
    assertThat(timeline.steps()).hasSizeGreaterThan(10_000);
  }

  /** Each step is within its limits; all together would be sessions of months, kept in memory. */
  @Test
  void aRoutineOfTooManyPhasesIsTold() {
    reps(1_000, 5);
    String lift = "{\"exercise\": \"lift\"}";
    catalog.edit("routines/calm.json", STEP, lift + ", " + lift);
    assertThat(catalog.problems()).isEmpty();
    catalog.edit("routines/calm.json", lift + ", " + lift, lift + ", " + lift + ", " + lift);
    assertThat(catalog.problems())
        .containsExactly(
            "routines/calm.json:5:12: steps: the reps, sets and sides of all steps can come to more"
                + " than 20000 phases; fewer steps, reps or sets would be right");
  }

  /** What a care puts in the place of a step is played, too. */
  @Test
  void aLongSubstituteCounts() {
    reps(1_000, 5);
    catalog.edit(
        "plain.json",
        "\"doses\"",
        "\"substitutes\": [{\"for\": \"arching\", \"exercise\": \"lift\"}], \"doses\"");
    catalog.edit("lift.json", "[\"extension\"]", "[\"flexion\"]");
    catalog.edit(
        "lift.json", "\"substitutes\": [{\"for\": \"arching\", \"exercise\": \"curl\"}],", "");
    catalog.edit("routines/calm.json", STEP, STEP + ", " + STEP + ", " + STEP);
    assertThat(catalog.problems())
        .anyMatch(line -> line.contains("calm.json:5:12: steps: the reps"));
  }
}
