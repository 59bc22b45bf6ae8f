package org.unhunch.routine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Wording;

/**
 * Exercises in an order, each with its level and dose, with rests between them.
 *
 * @param id unique; in a pack it begins with the pack's id and a slash
 * @param name what it is called
 * @param summary what it is for, in one sentence
 * @param reasons why its exercises stand in this order; may be empty
 * @param source whose routine it is; empty if it is ours
 * @param entries the exercises, in order, at least one, each with the rests before it
 * @param closing the rests after the last exercise; may be empty
 * @param perDay how many times a day, where a source says so
 * @param wording in which language all of this is
 * @param left what the person was told of it and leaves as it is, each by an id of its own
 */
public record Routine(
    String id,
    String name,
    String summary,
    List<Why> reasons,
    Optional<Source> source,
    List<Entry> entries,
    List<Rest> closing,
    Optional<Quantity> perDay,
    Wording wording,
    Set<String> left) {
  /** One thing in a routine: an exercise, or a rest of its own. */
  public sealed interface Item {}

  /**
   * One exercise of a routine.
   *
   * @param exercise what is done
   * @param level which way, one of the exercise's levels, its sides perhaps in another order
   * @param dose how much, timing the level's phases
   * @param priority what is left out last when time is short has 1, what goes first the highest
   * @param afterId the exercise without which this one is not done, such as the mobility before the
   *     strength; empty if it stands alone
   * @param rests what comes before it, in order; may be empty
   */
  public record Entry(
      Exercise exercise,
      Level level,
      Dose dose,
      int priority,
      Optional<String> afterId,
      List<Rest> rests)
      implements Item {
    /** An entry that stands alone, is left out last, and has no rest before it. */
    public Entry(Exercise exercise, Level level, Dose dose) {
      this(exercise, level, dose, 1, Optional.empty(), List.of());
    }

    /** Such an entry with the first of the level's doses. */
    public Entry(Exercise exercise, Level level) {
      this(exercise, level, level.doses().get(0));
    }

    public Entry {
      Require.that(has(exercise, level), "rule.fits", level.id(), exercise.id());
      Require.that(times(dose, level), "rule.fits", dose.phases().keySet(), level.id());
      Require.least("priority", priority, 1);
      rests = List.copyOf(rests);
    }

    /** Most often it is the very one, for which nothing needs to be compared. */
    private static boolean has(Exercise exercise, Level level) {
      return exercise.levels().stream().anyMatch(each -> each == level)
          || exercise.level(level.id()).filter(level::isButForOrder).isPresent();
    }

    private static boolean times(Dose dose, Level level) {
      return dose.phases().size() == level.script().size()
          && level.script().stream().map(Phase::name).allMatch(dose.phases()::containsKey);
    }

    /** {@return the same exercise at another of its levels, with the same source's dose if any} */
    public Entry at(Level other) {
      return insteadOf(exercise, other);
    }

    /** {@return the same entry, not to be done without another exercise, or standing alone} */
    public Entry after(Optional<String> otherId) {
      return new Entry(exercise, level, dose, priority, otherId, rests);
    }

    /** {@return the same entry with another dose for its level} */
    public Entry with(Dose other) {
      return new Entry(exercise, level, other, priority, afterId, rests);
    }

    /** {@return the same entry after these rests} */
    public Entry resting(List<Rest> others) {
      return new Entry(exercise, level, dose, priority, afterId, others);
    }

    /** {@return the same entry on its sides in another order} */
    public Entry inOrder(Side.Pair sides, Side.Succession order) {
      Level other = level.inOrder(sides, order);
      return new Entry(exercise, other, dose, priority, afterId, rests);
    }

    /** {@return another exercise in the place of this one, with the same source's dose if any} */
    public Entry insteadOf(Exercise other, Level at) {
      Dose same = dose.source().flatMap(at::doseOf).orElse(at.doses().get(0));
      return new Entry(other, at, same, priority, afterId, rests);
    }
  }

  /**
   * A rest of its own, during which something may be said: then it is a note.
   *
   * @param seconds how long it lasts, or where it waits, how long it is likely to; 1 or more
   * @param say a sentence that is shown and spoken; may be empty
   * @param waits whether it goes on until the person says that it is over
   */
  public record Rest(int seconds, String say, boolean waits) implements Item {
    /** The most seconds that one in a file may have. */
    public static final int LONGEST = 3_600;

    public Rest {
      Require.least("seconds", seconds, 1);
    }
  }

  /**
   * A sentence on why exercises stand where they do.
   *
   * @param text the sentence
   * @param of the ids of the exercises that it speaks of, at least one, in order; it is true where
   *     all of them are done in that order
   */
  public record Why(String text, List<String> of) {
    public Why {
      Require.text("why", text);
      of = List.copyOf(Require.some("of", of));
    }
  }

  /**
   * A routine in the language of everything that ships.
   *
   * @param items exercises and rests, in order
   */
  public Routine(
      String id,
      String name,
      String summary,
      List<Why> reasons,
      Optional<Source> source,
      List<? extends Item> items,
      Optional<Quantity> perDay) {
    this(
        id,
        name,
        summary,
        reasons,
        source,
        exercises(items),
        closing(items),
        perDay,
        Wording.ENGLISH,
        Set.of());
  }

  /** A routine that gives no reasons and is nobody's, in the language of everything that ships. */
  public Routine(String id, String name, String summary, List<? extends Item> items) {
    this(id, name, summary, List.of(), Optional.empty(), items, Optional.empty());
  }

  /** The exercises, each with the rests that stand before it. */
  private static List<Entry> exercises(List<? extends Item> items) {
    List<Entry> entries = new ArrayList<>();
    List<Rest> before = new ArrayList<>();
    for (Item each : items) {
      if (each instanceof Rest rest) {
        before.add(rest);
      } else if (each instanceof Entry entry) {
        before.addAll(entry.rests());
        entries.add(entry.resting(before));
        before.clear();
      }
    }
    return entries;
  }

  /** The rests that no exercise comes after. */
  private static List<Rest> closing(List<? extends Item> items) {
    int end = items.size();
    while (end > 0 && items.get(end - 1) instanceof Rest) {
      end--;
    }
    return items.subList(end, items.size()).stream().map(Rest.class::cast).toList();
  }

  /** {@return a routine of one exercise alone, called like it and in its words} */
  public static Routine alone(Entry entry) {
    Exercise exercise = entry.exercise();
    return new Routine(
        exercise.id(),
        exercise.name(),
        exercise.summary(),
        List.of(),
        Optional.empty(),
        List.of(entry),
        List.of(),
        exercise.perDay(),
        exercise.wording(),
        Set.of());
  }

  public Routine {
    Require.fullId(id);
    Require.text("name", name);
    Require.text("summary", summary);
    reasons = List.copyOf(reasons);
    left = Set.copyOf(left);
    entries = List.copyOf(Require.some("steps", entries));
    closing = List.copyOf(closing);
    Set<String> before = new HashSet<>();
    for (Entry entry : entries) {
      String after = entry.afterId().orElse("");
      Require.that(
          after.isEmpty() || before.contains(after), "rule.after", after, entry.exercise().id());
      before.add(entry.exercise().id());
    }
  }

  /** {@return the same routine, said to be in another language} */
  public Routine worded(Wording other) {
    return new Routine(id, name, summary, reasons, source, entries, closing, perDay, other, left);
  }

  /** {@return the same routine with other entries, at least one} */
  public Routine withEntries(List<Entry> others) {
    return new Routine(id, name, summary, reasons, source, others, closing, perDay, wording, left);
  }

  /** {@return its exercises and rests, in order, each as an item of its own} */
  public List<Item> items() {
    Stream<Item> done =
        entries.stream()
            .flatMap(
                each -> Stream.concat(each.rests().stream(), Stream.of(each.resting(List.of()))));
    return Stream.concat(done, closing.stream()).toList();
  }

  /** {@return the same routine, of which this is left as it is} */
  public Routine leaving(Set<String> told) {
    return new Routine(id, name, summary, reasons, source, entries, closing, perDay, wording, told);
  }

  /**
   * {@return what is true of its exercises as they are of why they stand in this order; may be
   * empty}
   */
  public String why() {
    List<String> ids = exerciseIds();
    return reasons.stream()
        .filter(each -> ids.stream().filter(each.of()::contains).toList().equals(each.of()))
        .map(Why::text)
        .collect(Collectors.joining(" "));
  }

  /** {@return the ids of its exercises, each once, in order} */
  public List<String> exerciseIds() {
    return entries.stream().map(each -> each.exercise().id()).distinct().toList();
  }

  /** {@return the parts of the body that it is for, that of the most exercises first} */
  public List<Area> areas() {
    Map<Area, Integer> counts = new EnumMap<>(Area.class);
    entries.forEach(
        entry -> entry.level().body().areas().forEach(area -> counts.merge(area, 1, Integer::sum)));
    return counts.keySet().stream()
        .sorted((one, other) -> counts.get(other) - counts.get(one))
        .toList();
  }

  /** {@return what all its exercises need together} */
  public Needs needs() {
    return Needs.union(entries.stream().map(entry -> entry.level().body().needs()).toList());
  }
}
