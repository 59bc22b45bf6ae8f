package org.unhunch.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The catalog that is packed with the program. */
public final class ShippedCatalog {
  private static final String ROOT = "/exercises";

  private ShippedCatalog() {}

  /** {@return what the function makes of the shipped catalog's folder, in the jar or beside it} */
  public static <T> T with(Function<Path, T> use) {
    try {
      URI uri = ShippedCatalog.class.getResource(ROOT).toURI();
      if (!uri.getScheme().equals("jar")) {
        return use.apply(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return use.apply(jar.getPath(ROOT));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own catalog cannot be read", e);
    }
  }
}
