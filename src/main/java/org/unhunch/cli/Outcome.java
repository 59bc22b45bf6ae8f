package org.unhunch.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Routine;

/**
 * What is to happen after a command line has been understood.
 *
 * @param window what to open a window on; empty if all is done
 * @param exitCode how the program ends if there is no window: 0 all is well, 1 the input is broken,
 *     2 the command line is wrong
 */
public record Outcome(Optional<Window> window, int exitCode) {
  /**
   * A window to open.
   *
   * @param loaded the catalog, and its problems to show
   * @param play the routine to play at once, or empty to choose one
   * @param data the folder for the person's data, or empty for the platform's
   */
  public record Window(LoadedCatalog loaded, Optional<Routine> play, Optional<Path> data) {}

  static Outcome exit(int code) {
    return new Outcome(Optional.empty(), code);
  }

  static Outcome open(Window window) {
    return new Outcome(Optional.of(window), 0);
  }
}
