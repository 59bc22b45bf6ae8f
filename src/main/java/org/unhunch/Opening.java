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
import org.unhunch.routine.pose.Choreography;
import org.unhunch.ui.picture.Pictures;

/**
 * What a window opens on.
 *
 * @param window what it is to show, once that has been read
 * @param pictures the figures, whose poses may still have to be read
 */
record Opening(CompletableFuture<Outcome.Window> window, Pictures pictures) {
  /** {@return an opening on what has been read already} */
  static Opening on(Outcome.Window read) {
    return new Opening(
        CompletableFuture.completedFuture(read), new Pictures(read.loaded().poses()));
  }

  /** {@return an opening on the shipped catalog, of which at once is read what one chooses by} */
  static Opening onShipped() {
    CompletableFuture<LoadedCatalog> catalog =
        CompletableFuture.supplyAsync(
            () -> ShippedCatalog.with(CatalogReader::readWithoutPoses), onThread("catalog"));
    return new Opening(
        catalog.thenApply(read -> new Outcome.Window(read, Optional.empty(), Optional.empty())),
        new Pictures(
            () ->
                catalog
                    .thenApplyAsync(Opening::poses, onThread("poses"))
                    .exceptionally(Opening::none)));
  }

  /** Of its own, since what others ask of the desktop may hold up a thread that is shared. */
  private static Executor onThread(String name) {
    return work -> new Thread(work, name).start();
  }

  private static Map<String, Choreography> poses(LoadedCatalog catalog) {
    return ShippedCatalog.with((Path root) -> CatalogReader.withPoses(root, catalog)).poses();
  }

  /** Without its figures the program is still of use. */
  private static Map<String, Choreography> none(Throwable fault) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    return Map.of();
  }
}
