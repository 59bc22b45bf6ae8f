package org.unhunch.settings;

import java.util.HashSet;
import java.util.Set;

/**
 * How the first page is used.
 *
 * @param favorites the ids of the routines that are favorites, sorted; also ids that no catalog
 *     knows now
 * @param order in which order the routines stand
 * @param explained what need not be explained any more
 */
public record FirstPage(Set<String> favorites, Order order, Set<Hint> explained) {
  /** As before the first time. */
  public static final FirstPage INITIAL = new FirstPage(Set.of(), Order.FIT, Set.of());

  /** An order of routines; equals stand as they fit. */
  public enum Order {
    /** What fits best first. */
    FIT,
    /** Favorites first. */
    FAVORITES,
    /** The shortest first. */
    SHORTEST,
    /** What was played most often first. */
    MOST,
    /** What was done last first. */
    LAST,
    /** By name. */
    NAME
  }

  /** Something that explains itself until it has been used, in the order to do so. */
  public enum Hint {
    /** What fits is said there. */
    FOR,
    /** A star makes a favorite. */
    STAR
  }

  /** Copies the collections. */
  public FirstPage {
    favorites = Sorted.copyOf(favorites);
    explained = Set.copyOf(explained);
  }

  /** {@return the same with a routine made a favorite, or none any more if it is one} */
  public FirstPage toggled(String routineId) {
    Set<String> others = new HashSet<>(favorites);
    if (!others.remove(routineId)) {
      others.add(routineId);
    }
    return new FirstPage(others, order, explained).explaining(Hint.STAR);
  }

  /** {@return the same in another order} */
  public FirstPage in(Order other) {
    return new FirstPage(favorites, other, explained);
  }

  /** {@return the same with this no more to be explained} */
  public FirstPage explaining(Hint hint) {
    Set<Hint> more = new HashSet<>(explained);
    more.add(hint);
    return new FirstPage(favorites, order, more);
  }
}
