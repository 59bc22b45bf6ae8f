package org.unhunch.edit.exercise;

import java.util.Optional;
import org.unhunch.message.Message;

/**
 * Something to be said beside a part of the form.
 *
 * @param blank which part
 * @param part the index of the step that it is about; -1 where it is about none
 * @param weight how much it matters
 * @param what what to mind
 * @param repair what would mend it; empty where only the person can know
 */
public record Remark(Blank blank, int part, Weight weight, Message what, Optional<Repair> repair) {
  /** How much something matters. */
  public enum Weight {
    /** It can be neither kept nor played like this. */
    STOPS,
    /** It is worth a look. */
    WARNS,
    /** It is good to know. */
    TELLS
  }

  /**
   * What mends something.
   *
   * @param says what it does
   * @param to what it makes of the exercise
   */
  public record Repair(Message says, Sketch to) {}
}
