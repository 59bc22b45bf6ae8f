package org.unhunch.ui.history;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
public interface FileQuestions {
  /** {@return the file to save to, or empty if the person thinks better of it} */
  Optional<Path> saveAs(String suggestedName);

  /** {@return whether a file that is there may be replaced} */
  boolean mayReplace(Path file);
}
