package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog in a jar, as the packaged program reads it. */
class PackedCatalogTests {
  private static final Path SHIPPED = Path.of("exercises");
  @TempDir private Path folder;

  /** Guards against options that only files on a disk know, with which no jar would start. */
  @Test
  void theShippedCatalogIsTheSameInAJar() throws IOException {
    Path jar = folder.resolve("packed.jar");
    try (FileSystem packed = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      pack(packed);
      LoadedCatalog read = CatalogReader.read(packed.getPath("/exercises"));
      assertThat(read).isEqualTo(CatalogReader.read(SHIPPED));
      assertThat(read.problems()).isEmpty();
      assertThat(read.catalog().routines()).isNotEmpty();
    }
  }

  private static void pack(FileSystem packed) throws IOException {
    try (Stream<Path> all = Files.walk(SHIPPED)) {
      List<Path> paths = all.toList();
      for (Path each : paths) {
        Files.copy(each, packed.getPath("/" + each));
      }
    }
  }
}
