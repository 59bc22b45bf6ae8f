package org.unhunch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.cli.Outcome;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.cli.Translated;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.words.Language;

/**
 * What the window is to open on.
 *
 * @param loaded the catalog, once it has been read
 * @param withPoses whether its poses have been read with it
 * @param opening how the window opens
 * @param routineId the routine to play at once, or empty to choose one
 * @param catalog the folder of the catalog, or empty for the shipped one
 * @param data the folder for the person's data, or empty for the platform's
 * @param file a file to show what is in it, or empty
 * @param language the language that was asked for, or empty for the person's
 */
record LaunchRequest(
    CompletableFuture<LoadedCatalog> loaded,
    boolean withPoses,
    Opening opening,
    Optional<String> routineId,
    Optional<Path> catalog,
    Optional<Path> data,
    Optional<Path> file,
    Optional<Language> language) {
  private static final String FOLDER = "folder";

  /** {@return a request for what a command line has read already} */
  static LaunchRequest of(Outcome.Open open) {
    return new LaunchRequest(
        CompletableFuture.completedFuture(open.loaded()),
        true,
        open.opening(),
        open.routineId(),
        open.catalog(),
        open.data(),
        open.file(),
        open.language());
  }

  /** {@return a request for the shipped catalog, of which only what one chooses by is read yet} */
  static LaunchRequest onShipped() {
    CompletableFuture<LoadedCatalog> loaded =
        CompletableFuture.supplyAsync(
            () -> CatalogReader.readWithoutPoses(ShippedCatalog.source()), onThread("catalog"));
    Optional<Path> none = Optional.empty();
    return new LaunchRequest(
        loaded, false, Opening.PLAIN, Optional.empty(), none, none, none, Optional.empty());
  }

  /** {@return the same with the catalog in a language, as far as that has its texts} */
  LaunchRequest in(Language other) {
    if (other == Language.ENGLISH) {
      return this;
    }
    CompletableFuture<LoadedCatalog> said =
        loaded.thenApply(
            each ->
                catalog
                    .map(at -> Translated.read(at, other))
                    .orElseGet(() -> shipped(each, other)));
    return new LaunchRequest(said, withPoses, opening, routineId, catalog, data, file, language);
  }

  private static LoadedCatalog shipped(LoadedCatalog english, Language other) {
    return CatalogReader.in(ShippedCatalog.sourceWithWords(), other.tag(), english);
  }

  /** {@return the catalog as a source, whose poses are read when one of them is asked for} */
  LibrarySource source() {
    LoadedCatalog read = loaded.join();
    String name = catalog.isPresent() ? FOLDER : LibrarySource.SHIPPED;
    return withPoses
        ? LibrarySource.of(name, read.catalog(), read.problems(), read.poses())
        : new LibrarySource(name, read.catalog(), read.problems(), () -> posesOf(read));
  }

  private static CompletableFuture<Map<String, Choreography>> posesOf(LoadedCatalog catalog) {
    return CompletableFuture.supplyAsync(
            () -> CatalogReader.withPoses(ShippedCatalog.source(), catalog).poses(),
            onThread("poses"))
        .exceptionally(
            fault -> {
              // Without its figures the program is still of use.
              Thread thread = Thread.currentThread();
              thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
              return Map.of();
            });
  }

  /** Of its own, since what others ask of the desktop may hold up a thread that is shared. */
  private static Executor onThread(String name) {
    return work -> new Thread(work, name).start();
  }
}
