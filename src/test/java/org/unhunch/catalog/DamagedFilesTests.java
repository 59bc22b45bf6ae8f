package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.words.Words;

/** However a file is damaged, it loads or makes problems; it never ends the program. */
class DamagedFilesTests {
  private static final Path SHIPPED = Path.of("exercises");
  private static final int DAMAGES = 60;
  private static final List<String> SCRAPS =
      List.of("{}", "[]", "null", "true", "-1", "1.5", "\"\"", "\"x\"", "[[]]", "{\"id\": 3}");
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"(?!:)|\\b\\d+\\b|\\[[^\\[\\]{}]*\\]|\\{[^{}]*\\}");

  private SmallCatalog catalog;

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) {
    catalog = new SmallCatalog(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyByteOfAShippedFileMayBeCutOrChanged(long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> files = shipped();
    for (int i = 0; i < DAMAGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = damaged(Files.readAllBytes(file), random);
      Path copy = Files.write(catalog.file(file.getFileName().toString()), bytes);
      LoadedCatalog loaded = CatalogReader.readWith(SHIPPED, copy);
      check(new Words().lines(loaded.problems()), seed + "/" + i + " " + file);
      Files.delete(copy);
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, at);
    }
    for (int i = 0; i <= random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** Each value in turn, of every file, stands for something of another shape. */
  @Test
  void anyValueOfTheSmallCatalogMayBeOfAnyShape() throws IOException {
    for (String name : smallFiles()) {
      String sound = catalog.text(name);
      Matcher value = VALUE.matcher(sound);
      for (int i = 0; value.find(); i++) {
        String scrap = SCRAPS.get(i % SCRAPS.size());
        String text = sound.substring(0, value.start()) + scrap + sound.substring(value.end());
        check(catalog.write(name, text).problems(), name + " at " + value.start() + ": " + scrap);
      }
      catalog.write(name, sound);
    }
  }

  /** Each line in turn, of every file, is missing; where it ends in a comma this is still JSON. */
  @Test
  void anyLineOfTheSmallCatalogMayBeMissing() throws IOException {
    for (String name : smallFiles()) {
      List<String> sound = catalog.text(name).lines().toList();
      for (int i = 0; i < sound.size(); i++) {
        List<String> rest = new ArrayList<>(sound);
        rest.remove(i);
        check(catalog.write(name, String.join("\n", rest)).problems(), name + " less " + i);
      }
      catalog.write(name, String.join("\n", sound));
    }
  }

  /** Each key in turn, of every file, is spelled otherwise. */
  @Test
  void anyKeyOfTheSmallCatalogMayBeMisspelled() throws IOException {
    for (String name : smallFiles()) {
      String sound = catalog.text(name);
      Matcher key = Pattern.compile("\"([A-Za-z]+)\":").matcher(sound);
      while (key.find()) {
        String text = sound.substring(0, key.start(1)) + "x" + sound.substring(key.start(1));
        List<String> problems = catalog.write(name, text).problems();
        check(problems, name + " key " + key.group(1));
        assertThat(problems).as(name + " key " + key.group(1)).isNotEmpty();
      }
      catalog.write(name, sound);
    }
  }

  /** Paths through a dense web of substitutes are many more than exercises. */
  @Test
  void aWebOfSubstitutesIsSearchedForCirclesInNoTime() {
    String plain = catalog.text("plain.json");
    int many = 60;
    for (int i = 0; i < many; i++) {
      String swaps =
          i + 2 >= many
              ? ""
              : ", \"substitutes\": [{\"for\": \"arching\", \"exercise\": \"e%d\"}, {\"for\":"
                      .formatted(i + 1)
                  + " \"nodding\", \"exercise\": \"e%d\"}]".formatted(i + 2);
      String text =
          plain.replace("\"plain\"", "\"e" + i + "\"").replace("\"Plain\"", "\"Plain " + i + "\"");
      catalog.write("e" + i + ".json", text.substring(0, text.lastIndexOf('}')) + swaps + "}");
    }
    catalog.edit("vocabulary/cares.json", "\"id\": \"rounding\"", "\"id\": \"nodding\"");
    catalog.edit("vocabulary/cares.json", "[\"flexion\"]", "[\"extension\"]");
    assertThat(catalog.problems()).isEmpty();
  }

  private static void check(List<String> problems, String what) {
    assertThat(problems)
        .as(what)
        .allMatch(line -> line.matches("[^\\p{Cntrl}]+"))
        .noneMatch(line -> line.contains("Exception") || line.contains("null pointer"))
        .noneMatch(line -> line.contains("one of  would"));
  }

  private List<String> smallFiles() throws IOException {
    try (Stream<Path> files = Files.walk(catalog.root())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> catalog.root().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getParent().endsWith("vocabulary"))
          .filter(file -> !file.getParent().endsWith("poses"))
          .sorted()
          .toList();
    }
  }
}
