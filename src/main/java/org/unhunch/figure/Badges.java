package org.unhunch.figure;

import java.awt.Color;
import java.awt.Font;
import java.util.Objects;
import org.unhunch.routine.Side;

/**
 * What marks a side on the figure: a disc with a letter.
 *
 * @param diameter of a disc, above zero; smaller where the figure is small
 * @param font of the letters
 * @param letter the colour of the letters
 * @param left the left side's
 * @param right the right side's
 */
public record Badges(double diameter, Font font, Color letter, Badge left, Badge right) {
  /**
   * The disc of one side.
   *
   * @param text its letter
   * @param disc its colour
   */
  public record Badge(String text, Color disc) {
    /** Checks that both are there. */
    public Badge {
      Objects.requireNonNull(text);
      Objects.requireNonNull(disc);
    }
  }

  /** {@return what marks the side} */
  Badge of(Side side) {
    return side == Side.RIGHT ? right : left;
  }
}
