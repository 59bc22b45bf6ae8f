package org.unhunch.routine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Require;

/**
 * The equipment that is required: all of (one of …).
 *
 * @param allOf groups, every one of which must be met by any one of its items; empty if nothing is
 *     required
 */
public record Needs(List<List<Equipment>> allOf) {
  /** Nothing is required. */
  public static final Needs NONE = new Needs(List.of());

  public Needs {
    allOf = allOf.stream().map(List::copyOf).toList();
    allOf.forEach(group -> Require.some("needs", group));
  }

  /** {@return the groups of which nothing is in {@code have}} */
  public List<List<Equipment>> missing(Set<Equipment> have) {
    return allOf.stream().filter(group -> group.stream().noneMatch(have::contains)).toList();
  }

  /** {@return what is required for all of these together, each thing once} */
  public static Needs union(Collection<Needs> needs) {
    Stream<List<Equipment>> groups = needs.stream().flatMap(each -> each.allOf().stream());
    return new Needs(groups.toList()).least();
  }

  /**
   * {@return the same without repeating itself: where what meets one group meets another as well,
   * the stricter one stands for both, in the first place of the two}
   */
  public Needs least() {
    return new Needs(allOf.stream().map(this::strictest).distinct().toList());
  }

  private List<Equipment> strictest(List<Equipment> group) {
    return allOf.stream()
        .filter(group::containsAll)
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }
}
