package org.unhunch.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;

/** Offers the routines of a catalog to a person. */
public final class Chooser {
  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingInt(Offer::unmet).thenComparingInt(offer -> offer.changes().size());

  private final Catalog catalog;

  /** Makes a chooser among the routines of the catalog. */
  public Chooser(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * {@return every routine as the person would play it: those that fit first, the least changed
   * before others, then those that miss least}
   */
  public List<Offer> offers(Person person) {
    Fitting fitting = new Fitting(person, catalog);
    return catalog.routines().stream().map(fitting::fit).sorted(BEST_FIRST).toList();
  }

  /** {@return the routine with the id as the person would play it, or empty if there is none} */
  public Optional<Offer> offer(String routineId, Person person) {
    return catalog.routine(routineId).map(new Fitting(person, catalog)::fit);
  }
}
