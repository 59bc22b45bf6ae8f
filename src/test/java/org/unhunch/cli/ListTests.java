package org.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.SmallCatalog;

/** The table of routines, as it is printed for a person. */
class ListTests {
  @Test
  void everyLineOfASmallCatalog(@TempDir Path folder) {
    String root = new SmallCatalog(folder).root().toString();
    assertThat(CliRun.of("--catalog", root, "--list").out())
        .containsExactly(
            "ROUTINE  TIME  NAME  NEEDS         IN THE WAY              CHANGED FOR YOU",
            "calm     0:25  Calm  -             -                       -",
            "both     4:02  Both  floor, chair  Missing: floor, chair.  -");
  }

  @Test
  void anyOneOfTheAlternativesWillDoAndNamesMayBeWrittenAsTheyAreSaid(@TempDir Path folder) {
    String root = new SmallCatalog(folder).root().toString();
    CliRun run = CliRun.of("--catalog", root, "--list", "--have", "Floor, chair");
    assertThat(run.out()).noneMatch(line -> line.contains("Missing"));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void whatFitsComesBeforeWhatDoesNot() {
    List<String> lines = CliRun.of("--list", "--have", "chair,floor").out();
    assertThat(CliRun.of("--list", "--have", "chair,mat").out()).isEqualTo(lines);
    List<Boolean> misses = lines.stream().skip(1).map(line -> line.contains("Missing")).toList();
    assertThat(misses).contains(true, false).isSorted();
  }
}
