package org.unhunch.edit.exercise;

import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;

/**
 * An exercise that something begins with.
 *
 * @param exercise the exercise
 * @param level the level of it that is taken
 * @param shown its poses; empty if it has none
 */
public record Original(Exercise exercise, Level level, Optional<Choreography> shown) {
  /** {@return the exercise itself, to be changed} */
  public Sketch itself() {
    return Sketch.of(exercise, level, shown.map(each -> each.level(level.id())));
  }

  /** {@return the level as an exercise of its own, to be called something else} */
  public Sketch copy(String name) {
    return itself().plain().with(Blank.NAME, name);
  }
}
