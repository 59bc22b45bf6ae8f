package org.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.catalog.text.English;
import org.unhunch.json.JsonWriter;
import org.unhunch.testing.Packs;
import org.unhunch.testing.SmallCatalog;

/** Checking a catalog, a file of one, and a file that stands alone. */
class CheckTests {
  private SmallCatalog catalog;

  @TempDir Path elsewhere;

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) {
    catalog = new SmallCatalog(folder);
  }

  @Test
  void theShippedCatalogIsWell() {
    CliRun run = CliRun.of("--check");
    assertThat(run.out())
        .singleElement()
        .asString()
        .matches("no problems found: 24 exercises, \\d+ routines");
    assertThat(run.exitCode()).isZero();
    assertThat(CliRun.of("--check", "exercises").out()).isEqualTo(run.out());
  }

  @Test
  void aFolderIsCheckedWhole() {
    assertThat(check(catalog.root()).out())
        .containsExactly("no problems found: 3 exercises, 2 routines");
    catalog.write("plain.json", "{");
    CliRun run = check(catalog.root());
    assertThat(catalog.fromHere(run.out()))
        .containsExactly(
            "plain.json:1:2: the file ends in the middle; close every brace, bracket and quote",
            "routines/calm.json:5:26: steps[0].exercise: 'plain' has problems of its own; mend"
                + " those first");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  /** Whoever translates is told of each text where it stands. */
  @Test
  void theTextsOfALanguageAreCheckedWhereItIsNamed() throws IOException {
    Map<String, Object> texts = new LinkedHashMap<>();
    English.of(catalog.read().catalog())
        .forEach((key, each) -> texts.put(key, text(each.text(), each.hash())));
    texts.remove("lift/summary");
    texts.put("curl/summary", text("Alt.", "0000"));
    texts.put("gone/name", text("Weg", "0000"));
    Files.createDirectories(catalog.file("words"));
    catalog.write("words/de.json", JsonWriter.pretty(texts));
    CliRun run = CliRun.of("--check", catalog.root().toString(), "--language", "de");
    assertThat(catalog.fromHere(run.out()))
        .hasSize(3)
        .anyMatch(each -> each.matches("words/de.json:\\d+:\\d+: curl/summary.of: .*has changed.*"))
        .anyMatch(each -> each.matches("words/de.json:\\d+:\\d+: gone/name: .*no text.*"))
        .anyMatch(each -> each.startsWith("words/de.json:1:1: lift/summary: this text is missing"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(check(catalog.root()).out()).isEqualTo(run.out()); // as German is to be complete
  }

  private static Map<String, Object> text(String text, String of) {
    return Map.of("text", text, "of", of);
  }

  /** Guards against a fault at names shorter than the ending that others have. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "lift", "lift.txt"})
  void aFileOfAnyNameIsChecked(String name) {
    catalog.write(name, "{");
    CliRun run = check(catalog.file(name));
    assertThat(run.out()).singleElement().asString().contains("the file ends in the middle");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void oneExerciseIsCountedAsOne() {
    catalog.delete("lift.json").delete("curl.json").delete("routines/both.json");
    assertThat(check(catalog.root()).out())
        .containsExactly("no problems found: 1 exercise, 1 routine");
    catalog.delete("plain.json").delete("routines/calm.json");
    assertThat(check(catalog.root()).out())
        .containsExactly("no problems found: no exercises, no routines");
  }

  @Test
  void aFileWithinACatalogIsCheckedAgainstItAndTellsOnlyOfItself() {
    catalog.write("plain.json", "{");
    assertThat(check(catalog.file("lift.json")).exitCode()).isZero();
    assertThat(check(catalog.file("routines/both.json")).exitCode()).isZero();
    CliRun broken = check(catalog.file("routines/calm.json"));
    assertThat(catalog.fromHere(broken.out()))
        .containsExactly(
            "routines/calm.json:5:26: steps[0].exercise: 'plain' has problems of its own; mend"
                + " those first");
    assertThat(broken.exitCode()).isEqualTo(1);
  }

  /** A vocabulary was once taken for an exercise. */
  @Test
  void aVocabularyWithinACatalogIsCheckedAsOne() {
    Path equipment = catalog.file("vocabulary/equipment.json");
    assertThat(check(equipment).exitCode()).isZero();
    catalog.edit("vocabulary/equipment.json", "\"A mat.\"", "3");
    catalog.write("vocabulary/pacing.json", "{");
    assertThat(catalog.fromHere(check(equipment).out()))
        .containsExactly(
            "vocabulary/equipment.json:4:47: [2].description: this is a number; a text would be"
                + " right");
  }

  @Test
  void aLoneExerciseIsCheckedAgainstTheShippedCatalog() throws Exception {
    Path own = elsewhere.resolve("bird-dog-too.json");
    String text = Files.readString(Path.of("exercises/bird-dog.json"));
    Files.writeString(own, text.replace("\"id\": \"bird-dog\"", "\"id\": \"bird-dog-too\""));
    assertThat(check(own).out())
        .singleElement()
        .asString()
        .startsWith("no problems found: 25 exercises");
    Files.writeString(own, text);
    assertThat(check(own).out())
        .containsExactly(
            own + ":2:9: id: the file is named 'bird-dog-too'; the id must be the same");
  }

  @Test
  void aLoneRoutineIsKnownByItsSteps() throws Exception {
    Path own = elsewhere.resolve("mine.json");
    String text =
        """
        {"id": "mine", "name": "Mine", "summary": "Mine.", "steps": [{"exercise": "bird-dogg"}]}
        """;
    Files.writeString(own, text);
    assertThat(check(own).out())
        .containsExactly(
            own + ":1:75: steps[0].exercise: unknown 'bird-dogg'; did you mean 'bird-dog'?");
    Files.writeString(own, text.replace("dogg", "dog"));
    assertThat(check(own).exitCode()).isZero();
  }

  @Test
  void aLoneFileIsCheckedAgainstTheCatalogThatIsNamed() throws Exception {
    Path own = elsewhere.resolve("curl.json");
    Files.writeString(own, catalog.text("curl.json"));
    assertThat(CliRun.of("--catalog", catalog.root().toString(), "--check", own.toString()).out())
        .containsExactly("no problems found: 3 exercises, 2 routines");
    assertThat(check(own).exitCode()).as("its source is not in the shipped one").isZero();
  }

  /** Every word of the file was once called unknown. */
  @Test
  void aNamedCatalogThatIsNotThereIsSaidFirst() {
    Path nowhere = elsewhere.resolve("nowhere");
    CliRun run =
        CliRun.of("--catalog", nowhere.toString(), "--check", catalog.file("curl.json").toString());
    assertThat(run.out()).containsExactly(nowhere + ": there is no such file; check the path");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void severalAreCheckedInOneGo() {
    catalog.write("plain.json", "{");
    catalog.edit("curl.json", "\"Curl\"", "3");
    CliRun run =
        CliRun.of(
            "--check", catalog.file("curl.json").toString(), catalog.file("plain.json").toString());
    assertThat(run.out()).hasSize(2);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsTold() {
    Path nowhere = elsewhere.resolve("nowhere");
    CliRun run = check(nowhere);
    assertThat(run.out()).containsExactly(nowhere + ": there is no such file; check the path");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void nothingIsEverToldAsAStackTrace() {
    List<String> scraps = List.of("", "{", "[", "null", "3", "[3]", "{\"steps\": 3}", "\u0000");
    for (String name : List.of("lift.json", "vocabulary/sources.json", "routines/both.json")) {
      for (String scrap : scraps) {
        catalog.write(name, scrap.getBytes(StandardCharsets.UTF_8));
        CliRun run = check(catalog.root());
        CliRun alone = check(catalog.file(name));
        assertThat(Stream.of(run, alone)).allMatch(each -> each.exitCode() == 1);
        assertThat(Stream.of(run, alone).flatMap(each -> each.out().stream()))
            .allMatch(line -> line.startsWith(catalog.root().toString()))
            .noneMatch(line -> line.contains("Exception"));
        assertThat(run.err()).isEmpty();
      }
    }
  }

  private static CliRun check(Path path) {
    return CliRun.of("--check", path.toString());
  }

  @Test
  void theWordsOfAPackAreCheckedInEachLanguageThatItBrings() throws IOException {
    assertThat(check(Packs.QUIET).out())
        .containsExactly("no problems found: 2 exercises, 1 routine");
    Path stale = elsewhere.resolve("stale.unhunch");
    Files.writeString(stale, Packs.with(Packs.QUIET, "\"of\": \"7cde\"", "\"of\": \"0000\""));
    CliRun run = check(stale);
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith(stale + ":83:")
        .contains("words.de.nod/name.of", "“Small nod”");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(CliRun.of("--catalog", stale.toString(), "--check").out()).isEqualTo(run.out());
  }

  @Test
  void aPackIsCheckedWithTheShippedCatalogAroundIt() throws IOException {
    assertThat(check(Packs.NECK).out())
        .containsExactly("no problems found: 3 exercises, 1 routine");
    Path broken = elsewhere.resolve("neck.unhunch.txt");
    Files.writeString(
        broken, Packs.neckWith("\"kinds\": [\"strength\"]", "\"kinds\": [\"strong\"]"));
    CliRun run = check(broken);
    assertThat(run.out())
        .containsExactly(
            broken
                + ":54:17: exercises[2].kinds[0]: unknown 'strong'; one of stretch, mobility,"
                + " strength would be right",
            broken
                + ":111:22: routines[0].steps[3].exercise: 'nod' has problems of its own; mend"
                + " those first");
    assertThat(run.exitCode()).isEqualTo(1);
  }
}
