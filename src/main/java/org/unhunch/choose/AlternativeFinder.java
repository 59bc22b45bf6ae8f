package org.unhunch.choose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;

/** What can be done in the place of an exercise that hurts. */
public final class AlternativeFinder {
  private final Traits.Index index;
  private final Substitutes standIns;

  /** Relief from a catalog. */
  public AlternativeFinder(Catalog catalog) {
    this.index = new Traits.Index(catalog);
    this.standIns = Substitutes.of(catalog);
  }

  /**
   * {@return the next easier level of the exercise, then its declared substitutes, each once and
   * with the same source's dose if any; only what the person can do there, and nothing that the
   * person takes care with}
   */
  public List<Routine.Entry> insteadOf(Routine.Entry entry, Person person) {
    List<Routine.Entry> instead = new ArrayList<>();
    easier(entry, person).ifPresent(instead::add);
    for (Substitute each : entry.exercise().substitutes()) {
      Routine.Entry standIn = standIns.standIn(entry, each);
      boolean harder =
          standIn.exercise() == entry.exercise()
              && standIn.level().effort() > entry.level().effort();
      boolean known = instead.stream().anyMatch(other -> other.level() == standIn.level());
      boolean same = standIn.level() == entry.level();
      if (!harder && !known && !same && suits(standIn.level(), person)) {
        instead.add(standIn);
      }
    }
    return instead;
  }

  private Optional<Routine.Entry> easier(Routine.Entry entry, Person person) {
    return entry.exercise().levels().stream()
        .filter(level -> level.effort() < entry.level().effort() && suits(level, person))
        .max(Comparator.comparingInt(Level::effort))
        .map(entry::at);
  }

  private boolean suits(Level level, Person person) {
    Traits traits = index.of(level);
    BitSet postures = Traits.Index.postures(person.postures());
    return traits.isWithinReach(postures)
        && traits.hasAll(index.equipment(person.have()))
        && !traits.cares().intersects(index.cares(person.cares()));
  }
}
