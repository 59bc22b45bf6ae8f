package org.unhunch.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** The catalog that ships, read from the project's folder. */
public final class Shipped {
  private Shipped() {}

  /** {@return the shipped catalog} */
  public static Catalog catalog() {
    return catalog(Language.ENGLISH);
  }

  /** {@return the shipped catalog in a language} */
  public static Catalog catalog(Language language) {
    Path folder = Path.of("exercises");
    LoadedCatalog loaded = CatalogReader.read(folder);
    return language == Language.ENGLISH
        ? loaded.catalog()
        : CatalogReader.in(CatalogSource.in(folder), language.tag(), loaded).catalog();
  }

  /** {@return the pictures that ship} */
  public static Pictures pictures() {
    return new Pictures(
        new Library(LibrarySource.of("catalog", catalog(), List.of(), poses())), new Words());
  }

  /** {@return the poses that ship, by the exercises' ids} */
  public static Map<String, Choreography> poses() {
    return CatalogReader.read(Path.of("exercises")).poses();
  }

  /** {@return a shipped routine, compiled} */
  public static Timeline timeline(String routine) {
    Catalog catalog = catalog();
    return Timeline.of(catalog.routine(routine).orElseThrow(), catalog.pacing());
  }
}
