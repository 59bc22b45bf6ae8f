package org.unhunch.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unhunch.routine.Routine;

/**
 * A routine that is being made, which may still have no name and no exercise.
 *
 * @param name what it is called; may be blank
 * @param rows what is done, in order
 * @param left the warnings that are left as they are, by their ids
 */
public record Draft(String name, List<Routine.Item> rows, Set<String> left) {
  /** Nothing yet. */
  public static final Draft EMPTY = new Draft("", List.of());

  /** The most rows; far more than one session has. */
  private static final int MOST_ROWS = 60;

  /** The most moves and holds of all sides together, so that the routine can be kept. */
  private static final long MOST_PHASES = 15_000;

  /** Copies the rows. */
  public Draft {
    rows = List.copyOf(rows);
    left = Set.copyOf(left);
  }

  /** A draft of which every warning is to be seen. */
  public Draft(String name, List<Routine.Item> rows) {
    this(name, rows, Set.of());
  }

  /** {@return the same under another name} */
  public Draft named(String other) {
    return new Draft(other, rows, left);
  }

  /** {@return the same with other rows} */
  public Draft with(List<Routine.Item> others) {
    return new Draft(name, others, left);
  }

  /** {@return the rows of a routine, each rest one of its own} */
  public static Draft of(Routine routine) {
    return new Draft(routine.name(), routine.items(), routine.left());
  }

  /** {@return the exercise of a row, if it is one} */
  public Optional<Routine.Entry> entry(int row) {
    return Optional.of(rows.get(row))
        .filter(Routine.Entry.class::isInstance)
        .map(Routine.Entry.class::cast);
  }

  /** {@return the exercises, in order} */
  public List<Routine.Entry> entries() {
    return workRows().stream().flatMap(row -> entry(row).stream()).toList();
  }

  /**
   * {@return what is done as a routine may have it} That an exercise may not stand without another
   * is left out where it now does.
   */
  public List<Routine.Item> items() {
    Set<String> before = new HashSet<>();
    List<Routine.Item> items = new ArrayList<>();
    for (Routine.Item each : rows) {
      if (each instanceof Routine.Entry entry) {
        items.add(entry.after(entry.afterId().filter(before::contains)));
        before.add(entry.exercise().id());
      } else {
        items.add(each);
      }
    }
    return items;
  }

  /** {@return the row of each exercise, in order} */
  public List<Integer> workRows() {
    return IntStream.range(0, rows.size()).filter(each -> entry(each).isPresent()).boxed().toList();
  }

  /** {@return whether it is not too long to be kept and played} */
  public boolean hasEnd() {
    long phases =
        entries().stream()
            .mapToLong(each -> each.dose().mostPhases() * each.level().sides().sides().size())
            .sum();
    return rows.size() <= MOST_ROWS && phases <= MOST_PHASES;
  }
}
