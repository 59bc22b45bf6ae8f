package org.unhunch.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;

/** Finds what can be done in the place of an exercise that hurts. */
public final class AlternativeFinder {
  private final Catalog catalog;

  /** Makes a finder of alternatives from the catalog. */
  public AlternativeFinder(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * {@return the next easier level of the exercise, then its declared substitutes, each once and
   * with the same source's dose if any; only what the person can do there, and nothing that the
   * person takes care with}
   */
  public List<Routine.Entry> insteadOf(Routine.Entry entry, Person person) {
    List<Routine.Entry> instead = new ArrayList<>();
    easier(entry, person).ifPresent(instead::add);
    for (Substitute declared : entry.exercise().substitutes()) {
      Routine.Entry substitute = person.forWhatIsThere(catalog.substituted(entry, declared));
      boolean harder =
          substitute.exercise() == entry.exercise()
              && substitute.level().effort() > entry.level().effort();
      boolean known = instead.stream().anyMatch(each -> each.level() == substitute.level());
      boolean same =
          substitute.exercise() == entry.exercise()
              && substitute.level().id().equals(entry.level().id());
      if (!harder && !known && !same && person.suits(substitute.level())) {
        instead.add(substitute);
      }
    }
    return instead;
  }

  private static Optional<Routine.Entry> easier(Routine.Entry entry, Person person) {
    return entry.exercise().levels().stream()
        .filter(level -> level.effort() < entry.level().effort() && person.suits(level))
        .max(Comparator.comparingInt(Level::effort))
        .map(entry::at);
  }
}
