package org.unhunch.choose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;

/** Offers the routines of a catalog to a person. */
public final class Chooser {
  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingInt(Offer::unmet).thenComparingInt(offer -> offer.changes().size());

  private final Catalog catalog;
  private final Map<String, Exercise> exercises = new HashMap<>();

  /** How long the routines' own entries take, so that each is measured once. */
  private final Map<Routine.Entry, Integer> seconds = new IdentityHashMap<>();

  /** A chooser over the catalog. */
  public Chooser(Catalog catalog) {
    this.catalog = catalog;
    catalog.exercises().forEach(each -> exercises.put(each.id(), each));
    for (Routine routine : catalog.routines()) {
      routine.entries().forEach(entry -> seconds.put(entry, measure(entry)));
    }
  }

  /**
   * {@return every routine as the person would play it: those that fit first, the least changed
   * before others, then those that miss least}
   */
  public List<Offer> offers(Person person) {
    Fitting fitting = new Fitting(person, exercises, catalog.cares(), this::seconds);
    return catalog.routines().stream().map(fitting::fit).sorted(BEST_FIRST).toList();
  }

  private int seconds(Routine.Entry entry) {
    Integer known = seconds.get(entry);
    return known == null ? measure(entry) : known;
  }

  private int measure(Routine.Entry entry) {
    return Timeline.secondsOf(entry, catalog.pacing());
  }
}
