package org.unhunch.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;

/**
 * A catalog of the tests' own, of every kind of exercise there is: whoever changes what ships
 * breaks no test that uses this one. Its sentences are its own too, so that none is found by luck.
 */
public final class TestCatalog {
  /** Where its files are. */
  public static final Path FOLDER = Path.of("src/test/resources/catalogs/studio");

  /** Read once, since nobody can change it. */
  private static final LoadedCatalog LOADED = CatalogReader.read(FOLDER);

  private TestCatalog() {}

  /** {@return what comes of reading it} */
  public static LoadedCatalog loaded() {
    return LOADED;
  }

  /** {@return the catalog} */
  public static Catalog catalog() {
    return LOADED.catalog();
  }

  /** {@return the pictures of its exercises} */
  public static Pictures pictures() {
    return new Pictures(
        new Library(LibrarySource.of("studio", catalog(), List.of(), poses())), Said.WORDS);
  }

  /** {@return the poses of its exercises, by their ids} */
  public static Map<String, Choreography> poses() {
    return LOADED.poses();
  }

  /** {@return one of its exercises} */
  public static Exercise exercise(String id) {
    return catalog().exercise(id).orElseThrow();
  }

  /** {@return an exercise that it does not have: one of its own by another id and name} */
  public static Exercise stranger() {
    Exercise like = exercise("far-reach");
    return new Exercise(
        "star-reach",
        "Star reach",
        List.of("like a star"),
        "Reaches out like a star.",
        like.kinds(),
        like.sources(),
        like.cautions(),
        like.levels(),
        like.startId(),
        like.substitutes(),
        like.perDay());
  }

  /** {@return one of its routines} */
  public static Routine routine(String id) {
    return catalog().routine(id).orElseThrow();
  }

  /** {@return one of its routines, compiled} */
  public static Timeline timeline(String routine) {
    Catalog catalog = catalog();
    return Timeline.of(catalog.routine(routine).orElseThrow(), catalog.pacing());
  }
}
