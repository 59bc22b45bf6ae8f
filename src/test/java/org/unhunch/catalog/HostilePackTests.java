package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.SmallCatalog;

/** A catalog by somebody who means harm: it is data, stays in its folder and knows its limits. */
@Timeout(30)
class HostilePackTests {
  private static final String TOO_MUCH =
      "something here is too long or nested too deep; no file of this kind needs that";

  private static final int SMALL_STACK = 256 * 1024;

  private Path outside;
  private SmallCatalog catalog;

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) throws IOException {
    outside = Files.createDirectory(folder.resolve("outside"));
    catalog = new SmallCatalog(Files.createDirectory(folder.resolve("pack")));
  }

  /** Guards against a pack that has a file of the person's read and shown. */
  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = outside.resolve("plain.json");
    Files.move(catalog.file("plain.json"), secret);
    Files.createSymbolicLink(catalog.file("plain.json"), secret);
    assertThat(catalog.problems().get(0))
        .isEqualTo("plain.json: this is a link; a file would be right");
    assertThat(catalog.read().catalog().exercise("plain")).isEmpty();
  }

  @Test
  void aLinkToNowhereIsTold() throws IOException {
    Files.createSymbolicLink(catalog.file("odd.json"), Path.of("nowhere"));
    assertThat(catalog.problems())
        .containsExactly("odd.json: this is a link; a file would be right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routines", "vocabulary", "poses"})
  void aFolderThatIsALinkIsNotFollowed(String name) throws IOException {
    if (Files.exists(catalog.file(name))) {
      Files.move(catalog.file(name), outside.resolve(name));
    }
    Files.createSymbolicLink(catalog.file(name), outside.resolve(name));
    assertThat(catalog.problems())
        .containsExactly(".: '" + name + "' is a link; a folder would be right");
  }

  /** A person may well keep a catalog elsewhere and lead to it. */
  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(outside.resolve("catalog"), catalog.root());
    assertThat(CatalogReader.read(link).problems()).isEmpty();
  }

  /** Reading a pipe would wait for ever. */
  @Test
  void aPipeIsNotRead() throws IOException, InterruptedException {
    String pipe = catalog.file("odd.json").toString();
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no pipes to be made");
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    assertThat(catalog.problems())
        .containsExactly("odd.json: this is a pipe; a file would be right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..", "a/b", "file:///etc/passwd"})
  void noIdIsAPath(String path) {
    catalog.edit("plain.json", "\"id\": \"plain\"", "\"id\": \"" + path + "\"");
    assertThat(catalog.problems().get(0))
        .isEqualTo("plain.json:2:9: id: the file is named 'plain'; the id must be the same");
    catalog.write("odd name.json", catalog.text("plain.json").replace(path, "odd name"));
    assertThat(catalog.problems())
        .contains(
            "odd name.json:1:1: an id has only lower-case letters, digits and hyphens, at most 60"
                + " of them: 'odd-name', not 'odd name'");
  }

  @Test
  void theNameOfAClassIsAKeyThatNobodyKnows() {
    catalog.edit("plain.json", "\"id\":", "\"@class\": \"java.lang.Runtime\", \"id\":");
    assertThat(catalog.problems().get(0))
        .startsWith("plain.json:2:3: @class: unknown key '@class';");
  }

  /** Going beyond a limit of the parser once ended with a stack trace. */
  @Test
  void endlessNestingIsTold() {
    catalog.edit("lift.json", "[\"raise\"]", "[".repeat(2_000));
    assertThat(catalog.problems().get(0)).startsWith("lift.json:4:").endsWith(TOO_MUCH);
  }

  @Test
  void whatIsTooLongIsTold() {
    String sound = catalog.text("lift.json");
    List<String> edits =
        List.of(
            sound.replace("Lifts the arms.", "x".repeat(2_001)),
            sound.replace("\"summary\"", "\"" + "x".repeat(201) + "\""),
            sound.replace("[\"raise\"]", "[" + "\"x\", ".repeat(500) + "\"x\"]"),
            sound.replace("[\"raise\"]", "1".repeat(31)),
            sound.replace("{", "{" + members(501)));
    for (String edit : edits) {
      assertThat(catalog.write("lift.json", edit).problems().get(0))
          .startsWith("lift.json:")
          .endsWith(TOO_MUCH);
    }
  }

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj("\"k%d\": 1,"::formatted)
        .collect(Collectors.joining());
  }

  /** A file of nothing but mistakes once had a line for each of them. */
  @Test
  void noMoreMistakesAreToldThanOnePersonMends() {
    String keys = members(400);
    catalog.write("lift.json", catalog.text("lift.json").replaceFirst("\\{", "{" + keys));
    List<String> problems = catalog.problems();
    assertThat(problems).hasSize(102);
    assertThat(problems.get(100)).endsWith("there are more problems; mend these first");
  }

  /** Words of a thousand letters once were compared with each other, letter by letter. */
  @Test
  void aLongWordIsToldInShort() {
    catalog.edit("lift.json", "\"prone\"", "\"" + "prone".repeat(300) + "\"");
    assertThat(catalog.problems().get(0)).contains("prone…'; one of").hasSizeLessThan(250);
  }

  /** A dose within every limit of its numbers could be a session of years. */
  @Test
  void aDoseWithoutEndIsTold() {
    catalog.edit("lift.json", "\"to\": 15", "\"to\": 1000");
    catalog.edit(
        "lift.json", "\"value\": 2, \"chosen\": \"Twice", "\"value\": 100, \"chosen\": \"Twice");
    assertThat(catalog.problems().get(0))
        .isEqualTo(
            "lift.json:19:5: doses[0]: a dose has at most 10000 phases on a side; lower its reps"
                + " or sets");
  }

  /** The repetitions that a routine asks for were looked at too late to be told. */
  @Test
  void aStepWithoutEndIsTold() {
    catalog.edit(
        "lift.json", "\"value\": 2, \"chosen\": \"Twice", "\"value\": 100, \"chosen\": \"Twice");
    String reps = "\"exercise\": \"lift\", \"reps\": {\"value\": 1000, \"chosen\": \"No end.\"}";
    catalog.edit("routines/both.json", "\"exercise\": \"lift\"", reps);
    assertThat(catalog.problems())
        .containsExactly(
            "routines/both.json:7:5: steps[0]: a dose has at most 10000 phases on a side; lower its"
                + " reps or sets");
  }

  /** Following a long way of substitutes once went as deep as the way is long. */
  @Test
  void aCircleOfHundredsIsTold() throws Exception {
    String plain = catalog.text("plain.json");
    int many = 800;
    for (int i = 0; i < many; i++) {
      String next = ", \"substitutes\": [{\"for\": \"arching\", \"exercise\": \"e%d\"}]}";
      String text =
          plain.replace("\"plain\"", "\"e" + i + "\"").replace("\"Plain\"", "\"Plain " + i + "\"");
      String open = text.substring(0, text.lastIndexOf('}'));
      catalog.write("e" + i + ".json", open + next.formatted((i + 1) % many));
    }
    FutureTask<List<String>> told = new FutureTask<>(catalog::problems);
    new Thread(null, told, "with little room to go deep", SMALL_STACK).start();
    assertThat(told.get())
        .hasSize(many)
        .allMatch(line -> line.contains("substitutes lead in a circle"))
        .allMatch(line -> line.length() < 600);
  }
}
