package org.unhunch.catalog;

import java.util.List;
import java.util.Objects;
import org.unhunch.routine.Catalog;

/**
 * What came of reading a catalog.
 *
 * @param catalog all that is in order
 * @param problems what is not, one line each; empty if all is well
 */
public record Loaded(Catalog catalog, List<String> problems) {
  /** Copies the list. */
  public Loaded {
    Objects.requireNonNull(catalog);
    problems = List.copyOf(problems);
  }
}
