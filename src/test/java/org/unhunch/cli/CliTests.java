package org.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.SmallCatalog;

/** Every option, what it prints and how it ends. */
class CliTests {
  private static final String ONE_ACTION =
      "unhunch: --check, --list, --show, --play, --next, --remind, --new, --import and --export do"
          + " not go together; choose one of them, once";

  @Test
  void withoutArgumentsItOpensTheWindow() {
    CliRun run = CliRun.of();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    Outcome.Open opened = run.outcome().open().orElseThrow();
    assertThat(opened.routineId()).isEmpty();
    assertThat(opened.loaded().problems()).isEmpty();
    assertThat(opened.loaded().catalog().routines()).isNotEmpty();
  }

  @Test
  void whatIsNextAndAnIconAreAskedForWithoutARoutine() {
    assertThat(CliRun.of("--next").outcome().open().orElseThrow().opening())
        .isEqualTo(Outcome.Opening.NEXT);
    assertThat(CliRun.of("--minimized").outcome().open().orElseThrow().opening())
        .isEqualTo(Outcome.Opening.MINIMIZED);
    assertThat(CliRun.of("--next", "--list").exitCode()).isEqualTo(2);
    for (String other : List.of("--remind", "--why")) {
      CliRun run = CliRun.of(other, "--catalog", ".");
      assertThat(run.err()).singleElement().asString().contains("--remind goes only with --why");
      assertThat(run.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void theUsageNamesEveryOption() {
    CliRun run = CliRun.of("--help");
    String text = String.join("\n", run.out());
    List<String> options =
        List.of(
            "check",
            "list",
            "show",
            "play",
            "next",
            "remind",
            "why",
            "minimized",
            "have",
            "position",
            "minutes",
            "careful",
            "catalog",
            "help",
            "version");
    assertThat(options).allMatch(option -> text.contains("      --" + option));
    assertThat(text)
        .startsWith("Usage: unhunch [--catalog DIR]")
        .contains("Walks you through")
        .doesNotContain("null");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outcome().open()).isEmpty();
  }

  @Test
  void everyLineOfTheUsageFitsATerminal() {
    assertThat(CliRun.of("--help").out()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theVersionIsOneLine() {
    CliRun run = CliRun.of("--version");
    assertThat(run.out()).containsExactly("unhunch 1.2.3");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--shw x | unknown '--shw'; did you mean '--show'?",
        "--chek | unknown '--chek'; did you mean '--check'?",
        "--show loosn-and-lift | there is no routine 'loosn-and-lift'; did you mean"
            + " 'loosen-and-lift'?",
        "--play one-two-chairs | there is no routine 'one-two-chairs'; did you mean"
            + " 'one-two-chair'?",
        "--list --have chiar | there is no equipment 'chiar'; did you mean 'chair'?",
        "--list --have chair,towl | there is no equipment 'towl'; did you mean 'towel'?",
        "--have chair | --have, --position, --minutes and --careful go with --list",
        "--check --have chair | --have, --position, --minutes and --careful go with --list",
        "--show one-two-chair --minutes 5 | --have, --position, --minutes and --careful go with"
            + " --list",
        "--list --careful roundin | there is no care 'roundin'; did you mean 'rounding'?",
        "--list --position kneelin | there is no position 'kneelin'; did you mean 'kneeling'?",
        "--list --minutes 99 | --minutes 99: a number from 3 to 30 would be right",
        "--show | Missing required parameter for option '--show' (ROUTINE)",
        "--list --have | Missing required parameter for option '--have' (THING)",
        "--catalog | Missing required parameter for option '--catalog' (DIR)",
        "--catalog a --catalog b | option '--catalog' (DIR) should be specified only once",
      })
  void aMistypedCommandLineIsToldInOneLine(String arguments, String said) {
    CliRun run = CliRun.of(arguments.split(" "));
    assertThat(run.err()).containsExactly("unhunch: " + said);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.outcome().open()).isEmpty();
  }

  /** A bare --check beside another action was once obeyed alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--list --show one-two-chair",
        "--check exercises --list",
        "--list --check",
        "--check --show one-two-chair",
        "--check --play one-two-chair",
        "--list --list",
        "--show a --show b",
      })
  void onlyOneActionAtATime(String arguments) {
    CliRun run = CliRun.of(arguments.split(" "));
    assertThat(run.err()).containsExactly(ONE_ACTION);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aWordThatIsNoOptionIsToldWithAllThatAre() {
    assertThat(CliRun.of("stretch").err())
        .singleElement()
        .asString()
        .startsWith(
            "unhunch: unknown 'stretch'; one of --check, --list, --show, --play, --next, --remind,")
        .endsWith(" --help, --version would be right");
  }

  /** Guards against the data of a person in whatever folder a script happens to be in. */
  @ParameterizedTest
  @ValueSource(strings = {"--data= --list", "--catalog= --list", "--catalog= --check", "--check="})
  void anEmptyPathIsNoFolder(String arguments) {
    CliRun run = CliRun.of(arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().contains("a path is empty");
  }

  @Test
  void playOpensTheWindowOnTheRoutine() {
    CliRun run = CliRun.of("--play", "one-two-chair");
    assertThat(run.outcome().open().orElseThrow().routineId()).hasValue("one-two-chair");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anotherCatalogIsUsed(@TempDir Path folder) {
    String root = new SmallCatalog(folder).root().toString();
    assertThat(CliRun.of("--catalog", root, "--list").out()).hasSize(3);
    assertThat(CliRun.of("--catalog", root, "--show", "calm").out().get(0)).isEqualTo("Calm");
    assertThat(CliRun.of("--catalog", root, "--show", "loosen-and-lift").exitCode()).isEqualTo(2);
    assertThat(
            CliRun.of("--catalog", root)
                .outcome()
                .open()
                .orElseThrow()
                .loaded()
                .catalog()
                .routines())
        .hasSize(2);
  }

  @Test
  void aBrokenCatalogIsToldAndTheRestIsUsed(@TempDir Path folder) {
    SmallCatalog catalog = new SmallCatalog(folder).edit("lift.json", "\"none\"", "\"left\"");
    String root = catalog.root().toString();
    CliRun list = CliRun.of("--catalog", root, "--list");
    assertThat(list.exitCode()).isEqualTo(1);
    assertThat(list.out()).hasSize(2);
    assertThat(catalog.fromHere(list.err()))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("lift.json:12:12: sides: unknown 'left'");
    CliRun show = CliRun.of("--catalog", root, "--show", "calm");
    assertThat(show.exitCode()).isEqualTo(1);
    assertThat(show.out()).first().isEqualTo("Calm");
    Outcome.Open opened = CliRun.of("--catalog", root).outcome().open().orElseThrow();
    assertThat(opened.loaded().problems()).hasSize(2);
  }

  @Test
  void aCatalogThatIsNotThereIsTold(@TempDir Path folder) {
    String nowhere = folder.resolve("nowhere").toString();
    String line = nowhere + ": there is no such file; check the path";
    CliRun list = CliRun.of("--catalog", nowhere, "--list");
    assertThat(list.err()).containsExactly(line);
    assertThat(list.exitCode()).isEqualTo(1);
    CliRun play = CliRun.of("--catalog", nowhere, "--play", "calm");
    assertThat(play.err())
        .containsExactly(line, "unhunch: there is no routine 'calm'; there is none to choose from");
    assertThat(play.exitCode()).isEqualTo(2);
    assertThat(CliRun.of("--catalog", nowhere).outcome().open()).isPresent();
  }
}
