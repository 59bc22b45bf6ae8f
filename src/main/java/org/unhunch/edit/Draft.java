package org.unhunch.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Longest;

/**
 * A routine that is being made, which may still have no name and no exercise.
 *
 * @param name what it is called; may be blank
 * @param rows what is done, in order
 * @param left the warnings that are left as they are, by their ids
 */
public record Draft(String name, List<Item> rows, Set<String> left) {
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
  public Draft(String name, List<Item> rows) {
    this(name, rows, Set.of());
  }

  /** {@return the same under another name} */
  public Draft named(String other) {
    return new Draft(other, rows, left);
  }

  /** {@return the same with other rows} */
  public Draft with(List<Item> others) {
    return new Draft(name, others, left);
  }

  /** {@return the rows of a routine, each rest one of its own} */
  public static Draft of(Routine routine) {
    List<Item> rows = new ArrayList<>();
    for (Routine.Entry each : routine.entries()) {
      each.rest().ifPresent(rest -> rows.add(new Item.Break(rest)));
      rows.add(new Item.Work(each.resting(Optional.empty())));
    }
    return new Draft(routine.name(), rows, routine.left());
  }

  /** {@return the exercise of a row, if it is one} */
  public Optional<Routine.Entry> entry(int row) {
    return rows.get(row) instanceof Item.Work work ? Optional.of(work.entry()) : Optional.empty();
  }

  /**
   * {@return the exercises, each after the rests before it as one} A rest that nothing comes after
   * is left out, and so is that an exercise may not stand without another, where it now does.
   */
  public List<Routine.Entry> entries() {
    List<Routine.Entry> entries = new ArrayList<>();
    Set<String> before = new HashSet<>();
    Optional<Routine.Rest> rest = Optional.empty();
    for (Item each : rows) {
      if (each instanceof Item.Break pause) {
        rest = Optional.of(rest.map(one -> both(one, pause.rest())).orElse(pause.rest()));
      } else if (each instanceof Item.Work work) {
        Optional<String> after = work.entry().afterId().filter(before::contains);
        entries.add(work.entry().after(after).resting(rest));
        before.add(work.entry().exercise().id());
        rest = Optional.empty();
      }
    }
    return entries;
  }

  private static Routine.Rest both(Routine.Rest one, Routine.Rest other) {
    String say = (one.say() + " " + other.say()).strip();
    return new Routine.Rest(
        Math.min(Routine.Rest.LONGEST, one.seconds() + other.seconds()),
        Longest.start(say, Longest.INSTRUCTION).strip(),
        one.waits() || other.waits());
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
