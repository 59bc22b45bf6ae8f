package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.SmallCatalog;

/**
 * What is meant roughly or as a goal is said so, and a distance where it is true; "about 30 s" was
 * once shown as 30 s, a goal as what to do from the first day, and the distance of one level at
 * another.
 */
class MeantWordsTests {
  private static final String MEASURES =
      "\"measures\": [{\"name\": \"From the wall\", \"unit\": \"cm\", \"value\": 60,"
          + " \"stated\": [\"B\"]}],";

  private final Words words = new Words();
  private final DoseWords doses = new DoseWords(words);
  private final StepWords steps = new StepWords(words);

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private Catalog catalog;
  private Exercise lift;

  @BeforeEach
  void read() {
    SmallCatalog small =
        new SmallCatalog(folder)
            .edit("lift.json", "\"to\": 15, \"stated\"", "\"to\": 15, \"about\": true, \"stated\"")
            .edit(
                "lift.json",
                "{\"value\": 3, \"stated\": [\"J\"]}",
                "{\"value\": 3, \"goal\": true, \"stated\": [\"J\"]}")
            .edit(
                "lift.json",
                "{\"from\": 3, \"to\": 5, \"stated\": [\"B\"]}",
                "{\"from\": 3, \"to\": 5, \"about\": true, \"stated\": [\"B\"]}")
            .edit("lift.json", MEASURES, "")
            .edit(
                "lift.json",
                "\"with\": \"mat\"}",
                "\"with\": \"mat\", "
                    + MEASURES.replace("60,", "60, \"about\": true,").replace("}],", "}")
                    + ", {\"name\": \"Hands up\", \"unit\": \"cm\", \"value\": 5,"
                    + " \"chosen\": \"A little.\", \"phase\": \"stay\"}]}")
            .edit(
                "curl.json",
                "\"sides\": \"left-right\"",
                "\"sides\": \"right-left\", \"order\": \"alternate\"");
    assertThat(small.problems()).isEmpty();
    catalog = small.read().catalog();
    lift = catalog.exercise("lift").orElseThrow();
  }

  private Routine.Entry entry(Level level) {
    return new Routine.Entry(lift, level);
  }

  @Test
  void aDoseSaysWhatIsAboutAndWhatIsAGoal() {
    Routine.Entry entry = entry(lift.start());
    assertThat(doses.summary(entry, catalog.pacing()))
        .startsWith("2 sets of about 10–15 reps, hold 3 s (goal), about ");
    assertThat(doses.now(entry)).isEqualTo("2 sets of about 10 reps, hold 3 s (goal)");
    assertThat(doses.meant(entry.dose().phases().get("stay"))).isEqualTo("goal 3 s");
    assertThat(doses.meant(entry.dose().phases().get("up"))).isEmpty();
    assertThat(doses.perDay(lift.perDay())).contains("about 3–5 times a day");
  }

  @Test
  void whoSaysItSaysItTheSameWay() {
    assertThat(doses.origins(entry(lift.start())))
        .anyMatch(line -> line.contains("says: about 10–15 reps, stay 3 s (goal)."))
        .anyMatch(line -> line.contains("From the wall about 60 cm"))
        .contains("Our choice: Hands up 5 cm. A little.");
  }

  @Test
  void sidesThatTakeTurnsAreSaidSo() {
    Exercise curl = catalog.exercise("curl").orElseThrow();
    Routine.Entry entry = new Routine.Entry(curl, curl.start());
    assertThat(doses.now(entry)).isEqualTo("10 reps, each side, alternating");
    assertThat(doses.summary(entry, catalog.pacing()))
        .startsWith("10 reps on each side, alternating, about ");
  }

  @Test
  void aMeasureIsSaidAtItsLevelAndInItsPhaseOnly() {
    assertThat(steps.setup(lift.start(), Optional.empty()))
        .contains("From the wall: about 60 cm.")
        .noneMatch(each -> each.contains("Hands up"));
    Level ball = lift.level("ball").orElseThrow();
    assertThat(steps.setup(ball, Optional.empty())).noneMatch(each -> each.contains("wall"));
    List<Phase> script = lift.start().script();
    assertThat(steps.measures(lift.start(), Optional.of(script.get(1))))
        .containsExactly("Hands up: 5 cm.");
    assertThat(steps.measures(lift.start(), Optional.of(script.get(0)))).isEmpty();
    assertThat(new ExerciseWords(catalog, words).sections(lift, lift.start()))
        .flatMap(Section::lines)
        .contains("stay (hold): Stay. Hands up: 5 cm.");
  }
}
