package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped catalog with a routine more, which goes on for over an hour. */
final class LongCatalog {
  /** The id of that routine. */
  static final String ROUTINE = "long";

  private static final Path SHIPPED = Path.of("exercises");
  private static final Pattern STEPS = Pattern.compile("\"steps\": \\[(.*)\\]", Pattern.DOTALL);
  private static final int TIMES = 7;

  private LongCatalog() {}

  /** {@return the catalog, written into the folder; its routine is a shipped one over and over} */
  static Path in(Path folder) throws IOException {
    Path catalog = Files.createDirectories(folder).resolve("catalog");
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path each : files.toList()) {
        Files.copy(each, catalog.resolve(SHIPPED.relativize(each).toString()));
      }
    }
    String shipped = Files.readString(SHIPPED.resolve("routines/loosen-and-lift.json"));
    Matcher steps = STEPS.matcher(shipped);
    if (!steps.find()) {
      throw new IOException("the shipped routine has no steps");
    }
    String all = String.join(",", Collections.nCopies(TIMES, steps.group(1)));
    List<String> keys = List.of("id", "name", "summary");
    String start = String.join(", ", keys.stream().map(LongCatalog::named).toList());
    Files.writeString(
        catalog.resolve("routines/long.json"), "{%s, \"steps\": [%s]}".formatted(start, all));
    return catalog;
  }

  private static String named(String key) {
    return "\"%s\": \"%s\"".formatted(key, ROUTINE);
  }
}
