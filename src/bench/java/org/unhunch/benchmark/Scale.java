package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reading large catalogs, beside reading the same files with Jackson into its tree. */
final class Scale {
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

  /** The shipped exercises over and over, each copy by an id of its own; without poses. */
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
