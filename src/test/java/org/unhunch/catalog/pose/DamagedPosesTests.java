package org.unhunch.catalog.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Shipped;

/** However the poses of an exercise are damaged, they load or make problems. */
class DamagedPosesTests {
  private static final Path SHIPPED = Path.of("exercises/poses");
  private static final int DAMAGES = 150;
  private static final List<String> SCRAPS =
      List.of("{}", "[]", "null", "true", "-1e999", "1.5", "\"\"", "\"x\"", "[[]]", "{\"at\": 3}");
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"(?!:)|-?\\b[\\d.]+\\b|\\[[^\\[\\]{}]*\\]|\\{[^{}]*\\}");

  private final Catalog catalog = Shipped.catalog();

  @TempDir Path root;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectory(root.resolve("poses"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyByteMayBeCutOrChanged(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < DAMAGES; i++) {
      Exercise exercise = catalog.exercises().get(random.nextInt(catalog.exercises().size()));
      byte[] bytes = Files.readAllBytes(SHIPPED.resolve(exercise.id() + ".json"));
      if (random.nextBoolean()) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(exercise, bytes, seed + "/" + i);
    }
  }

  @Test
  void anyValueMayBeOfAnyShape() throws IOException {
    for (String id : List.of("bird-dog", "childs-pose", "corner-stretch")) {
      Exercise exercise = catalog.exercise(id).orElseThrow();
      String sound = Files.readString(SHIPPED.resolve(id + ".json"));
      Matcher value = VALUE.matcher(sound);
      for (int i = 0; value.find(); i++) {
        String scrap = SCRAPS.get(i % SCRAPS.size());
        String text = sound.substring(0, value.start()) + scrap + sound.substring(value.end());
        read(
            exercise,
            text.getBytes(StandardCharsets.UTF_8),
            id + " at " + value.start() + ": " + scrap);
      }
    }
  }

  private void read(Exercise exercise, byte[] bytes, String what) {
    assertThat(PosesRead.of(bytes, exercise).problems())
        .as(what)
        .allMatch(line -> line.matches("[^\\p{Cntrl}]+"))
        .noneMatch(line -> line.contains("Exception") || line.contains("one of  would"));
  }
}
