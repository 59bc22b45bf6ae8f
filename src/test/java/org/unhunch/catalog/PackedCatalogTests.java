package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
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

  /** Guards against a jar from which nothing is read, whatever its name. */
  @Test
  void theShippedCatalogIsTheSameInAJar() throws IOException {
    Path jar = folder.resolve("packed up, 100%.jar");
    try (FileSystem packed = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      pack(packed);
    }
    URL address = new URL("jar:" + jar.toUri() + "!/exercises/");
    LoadedCatalog read = CatalogReader.read(ShippedCatalog.at(address, false));
    assertThat(read).isEqualTo(CatalogReader.read(SHIPPED));
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().routines()).isNotEmpty();
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
