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

/** The catalog that ships, read from the project's folder. */
public final class Shipped {
  /** Where its files are. */
  public static final Path FOLDER = Path.of("exercises");

  /** Read once, since nobody can change it. */
  private static final LoadedCatalog LOADED = CatalogReader.read(FOLDER);

  private Shipped() {}

  /** {@return what comes of reading it} */
  public static LoadedCatalog loaded() {
    return LOADED;
  }

  /** {@return the shipped catalog} */
  public static Catalog catalog() {
    return catalog(Language.ENGLISH);
  }

  /** {@return the shipped catalog in a language} */
  public static Catalog catalog(Language language) {
    return language == Language.ENGLISH
        ? LOADED.catalog()
        : CatalogReader.in(CatalogSource.in(FOLDER), language.tag(), LOADED).catalog();
  }

  /** {@return the pictures that ship} */
  public static Pictures pictures() {
    return new Pictures(
        new Library(LibrarySource.of("catalog", catalog(), List.of(), poses())), Said.WORDS);
  }

  /** {@return the poses that ship, by the exercises' ids} */
  public static Map<String, Choreography> poses() {
    return LOADED.poses();
  }

  /** {@return a shipped routine, compiled} */
  public static Timeline timeline(String routine) {
    Catalog catalog = catalog();
    return Timeline.of(catalog.routine(routine).orElseThrow(), catalog.pacing());
  }
}
