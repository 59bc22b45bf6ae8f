package org.unhunch.figure;

import java.nio.file.Path;
import java.util.List;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Exercise;

/** The choreographies in the folder {@code exercises}. */
final class Shipped {
  static final Path ROOT = Path.of("exercises");

  private Shipped() {}

  static List<Exercise> exercises() {
    return read().catalog().exercises();
  }

  static LoadedCatalog read() {
    return CatalogReader.read(ROOT);
  }

  static List<Scene> scenes() {
    return Scene.of(read());
  }
}
