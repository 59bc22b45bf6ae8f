package org.unhunch.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;

/** Offers the routines of a catalog to a person. */
public final class Chooser {
  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingInt(Offer::unmet).thenComparingInt(offer -> offer.changes().size());

  private static final int MANY = 200;

  private final Catalog catalog;
  private final Item.Maker maker;
  private final Substitutes standIns;

  /** The items of each routine, in the catalog's order. */
  private final List<List<Item>> items;

  /** A chooser over the catalog, whose routines it measures once. */
  public Chooser(Catalog catalog) {
    this.catalog = catalog;
    this.maker = new Item.Maker(catalog);
    this.standIns = Substitutes.of(catalog);
    this.items = catalog.routines().stream().map(this::items).toList();
  }

  /**
   * {@return every routine as the person would play it: those that fit first, the least changed
   * before others, then those that miss least}
   */
  public List<Offer> offers(Person person) {
    Fitting fitting = new Fitting(person, catalog, standIns, maker);
    IntStream each = IntStream.range(0, items.size());
    // A few of them would be fitted before they were shared among processors.
    return (items.size() < MANY ? each : each.parallel())
        .mapToObj(index -> fitting.fit(catalog.routines().get(index), items.get(index)))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** {@return the routine with the id as the person would play it, or empty if there is none} */
  public Optional<Offer> offer(String routineId, Person person) {
    Fitting fitting = new Fitting(person, catalog, standIns, maker);
    return IntStream.range(0, items.size())
        .filter(index -> catalog.routines().get(index).id().equals(routineId))
        .mapToObj(index -> fitting.fit(catalog.routines().get(index), items.get(index)))
        .findFirst();
  }

  private List<Item> items(Routine routine) {
    return routine.entries().stream().map(maker::of).toList();
  }
}
