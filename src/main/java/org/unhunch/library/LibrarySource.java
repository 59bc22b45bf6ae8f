package org.unhunch.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.unhunch.message.Problem;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;

/** Where exercises and routines come from, such as the catalog that ships. */
public final class LibrarySource {
  /** The name of the catalog that the program was packed with, as it was packed. */
  public static final String SHIPPED = "shipped";

  private final String name;
  private final Catalog catalog;
  private final List<Problem> problems;
  private final Optional<Pack> pack;
  private final Supplier<CompletableFuture<Map<String, Choreography>>> read;

  /** The poses by the exercises' ids; null until they are asked for. */
  private CompletableFuture<Map<String, Choreography>> poses;

  /**
   * A source whose poses are read once one of them is asked for.
   *
   * @param name tells it apart from other sources
   * @param problems what was left out of it, and why
   * @param read begins to read the poses in the background, and does not fail; called once
   */
  public LibrarySource(
      String name,
      Catalog catalog,
      List<Problem> problems,
      Supplier<CompletableFuture<Map<String, Choreography>>> read) {
    this(name, catalog, problems, Optional.empty(), read);
  }

  private LibrarySource(
      String name,
      Catalog catalog,
      List<Problem> problems,
      Optional<Pack> pack,
      Supplier<CompletableFuture<Map<String, Choreography>>> read) {
    this.pack = pack;
    this.name = name;
    this.catalog = catalog;
    this.problems = List.copyOf(problems);
    this.read = read;
  }

  /** {@return a source that has been read, with the poses of its exercises by their ids} */
  public static LibrarySource of(
      String name, Catalog catalog, List<Problem> problems, Map<String, Choreography> poses) {
    LibrarySource source =
        new LibrarySource(name, catalog, problems, () -> CompletableFuture.completedFuture(poses));
    source.poses();
    return source;
  }

  /**
   * {@return what is in a pack as a source}
   *
   * @param problems what was left out of it, and why
   * @param around the catalog whose words it uses
   */
  static LibrarySource of(PackContent content, List<Problem> problems, Catalog around) {
    Catalog catalog =
        new Catalog(around.vocabulary(), content.exercises(), content.routines(), around.pacing());
    LibrarySource source =
        new LibrarySource(
            content.pack().id().toString(),
            catalog,
            problems,
            Optional.of(content.pack()),
            () -> CompletableFuture.completedFuture(content.poses()));
    source.poses();
    return source;
  }

  /** The pack that it is; empty of a catalog. */
  Optional<Pack> pack() {
    return pack;
  }

  /** {@return what tells it apart from other sources} */
  public String name() {
    return name;
  }

  /** {@return its exercises and routines} */
  public Catalog catalog() {
    return catalog;
  }

  /** What was left out of it, and why. */
  List<Problem> problems() {
    return problems;
  }

  /** {@return the poses by the exercises' ids, which are read now unless they have been} */
  synchronized CompletableFuture<Map<String, Choreography>> poses() {
    if (poses == null) {
      poses = read.get();
    }
    return poses;
  }

  /** Whether the exercise has poses; until they have been read, each is said to have. */
  synchronized boolean hasPoses(String exerciseId) {
    return poses == null || !poses.isDone() || poses.join().containsKey(exerciseId);
  }

  /** The poses of an exercise, if it has any; waits until they have been read. */
  Optional<Choreography> poses(String exerciseId) {
    return Optional.ofNullable(poses().join().get(exerciseId));
  }
}
