package org.unhunch.choose;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;

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
   *
   * <p>What leaves more than half of the person's time unused counts as one more change.
   */
  public List<Offer> offers(Person person) {
    Fitting fitting = new Fitting(person, catalog);
    int least = least(person);
    return catalog.routines().stream()
        .map(fitting::fit)
        .sorted((one, other) -> bestFirst(one, other, least))
        .toList();
  }

  /** {@return the first of the offers, or empty if there is none} Fits no more than that takes. */
  public Optional<Offer> best(Person person) {
    Fitting fitting = new Fitting(person, catalog);
    int least = least(person);
    Offer best = null;
    for (Routine each : catalog.routines()) {
      if (best != null && best.unmet() + changes(best, least) == 0) {
        break; // nothing fits better, and of what fits as well the first is offered
      }
      Offer offer = fitting.fit(each);
      best = best == null || bestFirst(offer, best, least) < 0 ? offer : best;
    }
    return Optional.ofNullable(best);
  }

  private static int least(Person person) {
    return person.minutes().orElse(0) * 30;
  }

  /** {@return the routine with the id as the person would play it, or empty if there is none} */
  public Optional<Offer> offer(String routineId, Person person) {
    return catalog.routine(routineId).map(each -> offer(each, person));
  }

  /** {@return a routine of exercises of the catalog as the person would play it} */
  public Offer offer(Routine routine, Person person) {
    return new Fitting(person, catalog).fit(routine);
  }

  private static int bestFirst(Offer one, Offer other, int least) {
    int unmet = Integer.compare(one.unmet(), other.unmet());
    return unmet == 0 ? Integer.compare(changes(one, least), changes(other, least)) : unmet;
  }

  private static int changes(Offer offer, int least) {
    return offer.changes().size() + (offer.seconds() < least ? 1 : 0);
  }
}
