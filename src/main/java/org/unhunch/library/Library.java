package org.unhunch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unhunch.routine.Catalog;

/**
 * The catalog of this moment, and those who want to know when it becomes another.
 *
 * <p>Belongs to one thread, that of the screens.
 */
public final class Library {
  private final List<Runnable> listeners = new ArrayList<>();
  private Catalog catalog;

  /** A library that has this catalog at first. */
  public Library(Catalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /** {@return what there is now} */
  public Catalog catalog() {
    return catalog;
  }

  /** Has another catalog from now on, and tells all who listen. */
  public void replace(Catalog other) {
    catalog = Objects.requireNonNull(other, "catalog");
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /**
   * Runs the action whenever the catalog has become another.
   *
   * @return what ends that, for those who do not last as long as the library
   */
  public Runnable listen(Runnable action) {
    listeners.add(action);
    return () -> listeners.remove(action);
  }
}
