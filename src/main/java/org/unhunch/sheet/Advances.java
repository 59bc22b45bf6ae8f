package org.unhunch.sheet;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide the letters of a font are. Each is asked for once, as a sheet is measured over and over
 * to find the largest letters in which it has room.
 */
final class Advances {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Large, so that nothing is lost to rounding. */
  private static final float SIZE = 100;

  private final Font font;
  private final Font other;
  private final Map<Integer, Double> own = new HashMap<>();
  private final Map<Integer, Double> others = new HashMap<>();

  /**
   * Of a font, and of another that a text is written in which has letters that the font has not.
   */
  Advances(Font font, Font other) {
    this.font = font.deriveFont(SIZE);
    this.other = other.deriveFont(SIZE);
  }

  /** The width of a text in one line, at a size of one point. */
  double of(String text) {
    double width = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      double letter = own(text.codePointAt(at));
      if (letter < 0) {
        return ofOther(text);
      }
      width += letter;
    }
    return width;
  }

  private double ofOther(String text) {
    return text.codePoints()
        .mapToDouble(letter -> others.computeIfAbsent(letter, this::other))
        .sum();
  }

  /** Below zero for a letter that the font does not have. */
  private double own(int letter) {
    return own.computeIfAbsent(letter, each -> font.canDisplay(each) ? width(each, font) : -1);
  }

  private double other(int letter) {
    return width(letter, other);
  }

  private static double width(int letter, Font font) {
    return font.getStringBounds(Character.toString(letter), EXACT).getWidth() / SIZE;
  }
}
