package org.unhunch.choose;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;

/**
 * What is known of the person who chooses.
 *
 * @param have the equipment that is there
 * @param postures where the body can be, at least one
 * @param cares what the person takes care with; may be empty
 * @param minutes the time there is, 1 or more; empty for any
 * @param levels the chosen level of exercises, by exercise id; others begin at their start level
 * @param agreed gives an exercise at the amounts agreed to, or as it is where nothing was
 */
public record Person(
    Set<Equipment> have,
    Set<Posture> postures,
    Set<Care> cares,
    OptionalInt minutes,
    Map<String, String> levels,
    UnaryOperator<Routine.Entry> agreed) {
  /** The fewest minutes to ask a person for: less is no session. */
  public static final int LEAST_MINUTES = 3;

  /** The most minutes to ask a person for. */
  public static final int MOST_MINUTES = 30;

  public Person {
    have = Set.copyOf(have);
    postures = Set.copyOf(postures);
    cares = Set.copyOf(cares);
    levels = Map.copyOf(levels);
  }

  /** A person who has agreed to no other amounts than those it begins with. */
  public Person(
      Set<Equipment> have,
      Set<Posture> postures,
      Set<Care> cares,
      OptionalInt minutes,
      Map<String, String> levels) {
    this(have, postures, cares, minutes, levels, UnaryOperator.identity());
  }

  /** {@return a person with this equipment, any time and no cares} */
  public static Person having(Set<Equipment> have) {
    Set<Posture> all = EnumSet.allOf(Posture.class);
    return new Person(have, all, Set.of(), OptionalInt.empty(), Map.of());
  }

  /** {@return whether the person can do a level of it there, and need not take care with that} */
  public boolean suits(Exercise exercise) {
    return exercise.levels().stream().anyMatch(this::suits);
  }

  boolean suits(Level level) {
    return canDo(level)
        && cares.stream()
            .noneMatch(care -> care.flags(level.body().movements(), level.body().positions()));
  }

  /** {@return whether the person has what the level needs and can take one of its postures} */
  boolean canDo(Level level) {
    return reaches(level) && level.body().needs().missing(have).isEmpty();
  }

  /** {@return whether the person can take one of the level's postures} */
  boolean reaches(Level level) {
    return level.body().positions().stream().map(Position::posture).anyMatch(postures::contains);
  }

  /** Where an exercise is for a corner or a doorway, the level for the one that is there. */
  Routine.Entry forWhatIsThere(Routine.Entry entry) {
    if (isThere(entry.level().body().with()).orElse(true)) {
      return entry;
    }
    return entry.exercise().levels().stream()
        .filter(level -> level.effort() == entry.level().effort())
        .filter(level -> isThere(level.body().with()).orElse(false))
        .findFirst()
        .map(entry::at)
        .orElse(entry);
  }

  private Optional<Boolean> isThere(Optional<Equipment> item) {
    return item.map(have::contains);
  }
}
