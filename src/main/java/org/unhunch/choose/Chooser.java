package org.unhunch.choose;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;

/** Offers the routines of a catalog to a person. */
public final class Chooser {
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
    return catalog.routines().stream().map(fitting::fit).sorted(Chooser::bestFirst).toList();
  }

  /** {@return the routine with the id as the person would play it, or empty if there is none} */
  public Optional<Offer> offer(String routineId, Person person) {
    return catalog.routine(routineId).map(new Fitting(person, catalog)::fit);
  }

  private static int bestFirst(Offer one, Offer other) {
    int unmet = Integer.compare(one.unmet(), other.unmet());
    return unmet == 0 ? Integer.compare(one.changes().size(), other.changes().size()) : unmet;
  }
}
