package org.unhunch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.Loaded;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.cli.Outcome;
import org.unhunch.routine.pose.Choreography;

/** What a window opens on: at once what one chooses by, and once it is painted, the poses. */
final class Opening {
  private final CompletableFuture<Outcome.Window> window;
  private final CompletableFuture<Map<String, Choreography>> poses = new CompletableFuture<>();
  private final Runnable readPoses;

  /** On what has been read already. */
  Opening(Outcome.Window read) {
    window = CompletableFuture.completedFuture(read);
    poses.complete(read.loaded().poses());
    readPoses = () -> {};
  }

  /** On the shipped catalog, which is read from now on, on a thread of its own. */
  Opening() {
    window =
        CompletableFuture.supplyAsync(() -> ShippedCatalog.with(CatalogReader::readWithoutPoses))
            .thenApply(read -> new Outcome.Window(read, Optional.empty(), Optional.empty()));
    readPoses = () -> new Thread(this::readPoses, "poses").start();
  }

  private void readPoses() {
    Loaded without = window.join().loaded();
    try {
      poses.complete(
          ShippedCatalog.<Loaded>with(root -> CatalogReader.withPoses(root, without)).poses());
    } catch (RuntimeException e) {
      poses.completeExceptionally(e);
      throw e;
    }
  }

  /** {@return what the window is to show, once it has been read} */
  CompletableFuture<Outcome.Window> window() {
    return window;
  }

  /** {@return the poses by the exercises' ids, once they have been read} */
  CompletableFuture<Map<String, Choreography>> poses() {
    return poses;
  }

  /** Tells that the window stands painted. */
  void painted() {
    readPoses.run();
  }
}
