package org.unhunch.ui.edit.exercise;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.words.Words;

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
  public static Unfinished of(Original original, Words words) {
    Sketch typed = emptied(original.itself(), Blank.PURPOSE, words.text("make.no-purpose"));
    Sketch itself = emptied(typed, Blank.SETUP, words.text("make.no-setup"));
    return new Unfinished(itself, itself, Optional.of(original), Optional.empty());
  }

  /** The same without the sentence that stood for an empty blank. */
  private static Sketch emptied(Sketch sketch, Blank blank, String otherwise) {
    return sketch.text(blank).equals(otherwise) ? sketch.with(blank, "") : sketch;
  }
}
