package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.timeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Routine;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.testing.TestCatalog;

/** Guards against "1 reps", which once stood on a page. */
class PluralTests {
  private static final String PLURAL =
      "(?s).*\\{\\d[^}]*} (reps|sets|breaths|times|days|weeks|sessions|ratings|exercises|routines)\\b.*";

  /** Texts of numbers that are never one. */
  private static final Set<String> NEVER_ONE =
      Set.of("step.why.clean", "followed.few", "followed.all", "done.some");

  private final DoseWords doses = new DoseWords(new Words());

  @Test
  void oneIsNeverSaidInThePlural() {
    for (LevelBuilder level :
        List.of(
            level("p").move("roll", 1).reps(1).sets(range(1, 2).at(2), 1),
            level("p").breaths("stay", 1).reps(1),
            level("p").move("lean", 1).hold("stay", 1).reps(range(1, 3)))) {
      List<String> said = said(timeline(exercise("any", level.build())).steps().get(0).entry());
      assertThat(said).noneMatch(each -> each.matches("(?s).*(?<![\\d–])1 [a-z]{2,}s\\b.*"));
      assertThat(said).anyMatch(each -> each.matches("(?s).*\\b(once|1 rep|1 set)\\b.*"));
    }
  }

  private List<String> said(Routine.Entry entry) {
    Routine.Entry one = entry.with(entry.dose().inReps(range(1, 3)));
    Routine.Entry more = entry.with(entry.dose().inReps(range(1, 3).at(2)));
    List<String> said = new ArrayList<>(doses.origins(entry));
    said.add(doses.now(entry));
    said.add(doses.present(one));
    said.add(doses.summary(entry, TestCatalog.catalog().pacing()));
    said.add(doses.change(one, more));
    said.add(doses.change(more, one));
    said.add(doses.perDay(Optional.of(range(1, 1))).orElseThrow());
    return said;
  }

  @Test
  void whatIsCountedInATextHasAFormForOne() throws IOException {
    Properties bundle = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/org/unhunch/words/Words.properties"))) {
      bundle.load(file);
    }
    assertThat(bundle.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".other") && !NEVER_ONE.contains(key))
        .allSatisfy(key -> assertThat(bundle.getProperty(key)).as(key).doesNotMatch(PLURAL));
  }
}
