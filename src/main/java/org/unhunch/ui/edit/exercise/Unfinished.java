package org.unhunch.ui.edit.exercise;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;

/**
 * An exercise to be made.
 *
 * @param sketch as it is now
 * @param begun as it was begun, or last saved
 * @param original the exercise of one's own that is changed; empty for a new one
 * @param left when it was left without being saved; empty where it was not
 */
public record Unfinished(
    Sketch sketch, Sketch begun, Optional<Original> original, Optional<ZonedDateTime> left) {
  /** {@return a new one that begins like this} */
  public static Unfinished anew(Sketch sketch) {
    return new Unfinished(sketch, sketch, Optional.empty(), Optional.empty());
  }

  /** {@return one of one's own, to be changed} */
  public static Unfinished of(Original original) {
    Sketch itself = original.itself();
    return new Unfinished(itself, itself, Optional.of(original), Optional.empty());
  }
}
