package org.unhunch.routine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * Exercises in an order, each with its level and dose.
 *
 * @param id unique in its catalog
 * @param name what it is called
 * @param summary what it is for, in one sentence
 * @param source whose routine it is; empty if it is ours
 * @param entries what is done, in order, at least one
 * @param perDay how many times a day, where a source says so
 */
public record Routine(
    String id,
    String name,
    String summary,
    Optional<Source> source,
    List<Entry> entries,
    Optional<Quantity> perDay) {
  /**
   * One exercise of a routine.
   *
   * @param exercise what is done
   * @param level which way, one of the exercise's levels
   * @param dose how much, timing the level's phases
   */
  public record Entry(Exercise exercise, Level level, Dose dose) {
    /** Checks that the level is the exercise's and that the dose fits it. */
    public Entry {
      Require.that(exercise.levels().contains(level), "the level is not the exercise's");
      Require.that(level.doses().contains(dose), "the dose is not the level's");
    }

    /** {@return the same exercise at another of its levels, with the same source's dose if any} */
    public Entry at(Level other) {
      Dose same = dose.source().flatMap(other::doseOf).orElse(other.doses().get(0));
      return new Entry(exercise, other, same);
    }
  }

  /** Copies the entries and checks that there is one. */
  public Routine {
    Require.id(id);
    Require.text("name", name);
    Require.text("summary", summary);
    Objects.requireNonNull(source);
    entries = List.copyOf(Require.some("steps", entries));
    Objects.requireNonNull(perDay);
  }

  /** {@return the same routine with other entries, at least one} */
  public Routine withEntries(List<Entry> others) {
    return new Routine(id, name, summary, source, others, perDay);
  }

  /** {@return what all its exercises need together} */
  public Needs needs() {
    return Needs.union(entries.stream().map(entry -> entry.level().body().needs()).toList());
  }
}
