package org.unhunch.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.words.Language;

/**
 * What is to happen after a command line has been understood.
 *
 * @param open what is to be opened; empty if all is done
 * @param exitCode how the program ends if nothing is opened: 0 all is well, 1 the input is broken,
 *     2 the command line is wrong
 */
public record Outcome(Optional<Open> open, int exitCode) {
  /**
   * What is to be opened.
   *
   * @param loaded the catalog, and its problems to show
   * @param opening how
   * @param routineId the routine to play at once, which the catalog has, or empty to choose one
   * @param catalog the folder of the catalog, or empty for the shipped one
   * @param data the folder for the person's data, or empty for the platform's
   * @param file a file to show, or empty
   * @param language the language that was asked for, or empty for the person's
   */
  public record Open(
      LoadedCatalog loaded,
      Opening opening,
      Optional<String> routineId,
      Optional<Path> catalog,
      Optional<Path> data,
      Optional<Path> file,
      Optional<Language> language) {}

  /** How the window opens. */
  public enum Opening {
    /** As ever. */
    PLAIN,
    /** Playing what is next through the day. */
    NEXT,
    /** As an icon. */
    MINIMIZED
  }

  static Outcome exit(int code) {
    return new Outcome(Optional.empty(), code);
  }

  static Outcome open(Open open) {
    return new Outcome(Optional.of(open), 0);
  }
}
