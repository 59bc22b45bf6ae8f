package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reading large catalogs, beside reading the same files with Jackson into its tree. */
final class Scale {
  private static final int MOST_IN_PACK = 500;
  private static final String HEAD =
      """
      {"unhunch": 1,
      "pack": {"id": "7d3c1c52-0c64-4d55-9a7e-6c1f0f3a4b10", "name": "Large", "version": 1},
      "exercises": [
      """;
  private static final String EXERCISE =
      """
      {"id": "roll-%1$d", "name": "Roll %1$d", "summary": "Rolls the shoulders back and down.",
       "kinds": ["mobility"], "positions": ["seated", "standing"], "movements": ["extension"],
       "setup": ["Sit or stand tall, with the arms at the sides.", "Look straight ahead."],
       "script": [
         {"kind": "move", "name": "up", "cue": "Draw both shoulders up toward the ears."},
         {"kind": "hold", "name": "hold", "cue": "Keep them there, and breathe on."},
         {"kind": "move", "name": "down", "cue": "Let them sink back and down."}],
       "doses": [{"reps": 8, "sets": 2, "restBetweenSets": 20, "phases": {"up": 3, "hold": 2, "down": 3}}]}
      """;
  private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)");
  private final Path folder;
  private final int rounds;

  /** Catalogs that are made in the folder, each read so many times. */
  Scale(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  void measure(Table table, int exercises) throws Exception {
    Path catalog = folder.resolve("catalog-" + exercises);
    make(catalog, exercises);
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      floor.add(millis(() -> trees(catalog)));
      ours.add(millis(() -> read(catalog, exercises)));
    }
    String what = "reading " + exercises + " exercises in as many files, beside Jackson's trees";
    double middle = Table.middle(ours);
    table.row(what, "ms", middle, Table.middle(floor), "at most 1.50 ×", Table.NONE);
    measurePack(table);
  }

  /** A pack has no more than that. */
  private void measurePack(Table table) throws Exception {
    Catalog shipped = Shipped.catalog();
    Path file = folder.resolve("large.unhunch");
    Files.writeString(file, pack());
    List<Double> ours = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ours.add(
          millis(
              () -> {
                ReadPack read = PackReader.read(file, shipped);
                if (!read.problems().isEmpty()) {
                  throw new IllegalStateException("not all was read: " + read.problems().get(0));
                }
              }));
    }
    String what = "reading a pack of " + MOST_IN_PACK + " exercises, the most that one has";
    table.row(what, "ms", Table.middle(ours), Table.NONE, "at most 500 ms", Table.NONE);
  }

  private static String pack() {
    return IntStream.range(0, MOST_IN_PACK)
        .mapToObj(EXERCISE::formatted)
        .collect(Collectors.joining(",\n", HEAD, "]}"));
  }

  private static void read(Path catalog, int exercises) {
    LoadedCatalog loaded = CatalogReader.read(catalog);
    if (loaded.catalog().exercises().size() != exercises || !loaded.problems().isEmpty()) {
      throw new IllegalStateException(
          "not all was read: " + loaded.problems().stream().findFirst());
    }
  }

  private static void trees(Path catalog) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    long values = 0;
    try (Stream<Path> all = Files.walk(catalog)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        JsonNode tree = mapper.readTree(Files.readAllBytes(each));
        values += tree.size();
      }
    }
    if (values == 0) {
      throw new IllegalStateException("there was nothing to read");
    }
  }

  /**
   * The shipped exercises over and over, each copy by an id and a name of its own; without poses.
   */
  private static void make(Path catalog, int exercises) throws IOException {
    if (Files.exists(catalog)) {
      return;
    }
    Path shipped = Path.of("exercises");
    Files.createDirectories(catalog.resolve("routines"));
    Files.createDirectories(catalog.resolve("vocabulary"));
    for (Path each : json(shipped.resolve("vocabulary"))) {
      Files.copy(each, catalog.resolve("vocabulary").resolve(each.getFileName()));
    }
    List<Path> originals = json(shipped);
    for (int i = 0; i < exercises; i++) {
      Path original = originals.get(i % originals.size());
      String id = original.getFileName().toString().replace(".json", "");
      String copy = i < originals.size() ? id : id + "-" + i;
      String text = Files.readString(original).replace("\"id\": \"" + id, "\"id\": \"" + copy);
      text = NAME.matcher(text).replaceFirst("$0 " + i); // the first is its own, as the id is
      Files.writeString(catalog.resolve(copy + ".json"), text);
    }
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static double millis(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private interface Work {
    void run() throws IOException;
  }
}
