package org.unhunch.ui.kit.layout;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.Map;

/** Where the lines of a text end. */
interface Breaks {
  /** {@return the place after the last character of the line that begins at a place} */
  int after(int start, int width);

  /** {@return the breaks of a text in a font} */
  static Breaks of(String text, Font font, FontMetrics metrics) {
    return Font.textRequiresLayout(text.toCharArray(), 0, text.length())
        ? shaped(text, font, metrics)
        : plain(text, metrics);
  }

  /**
   * Breaks after spaces and hyphens; far quicker than to shape a text whose letters stand alone.
   */
  private static Breaks plain(String text, FontMetrics metrics) {
    return (start, width) -> {
      if (metrics.stringWidth(text.substring(start)) <= width) {
        return text.length();
      }
      int taken = 0;
      int fits = start;
      for (int at = start; at < text.length(); at++) {
        char here = text.charAt(at);
        taken += metrics.charWidth(here);
        if (taken > width && here != ' ') {
          return fits > start ? fits : Math.max(at, start + 1); // a word too long is cut
        }
        fits = here == ' ' || here == '-' ? at + 1 : fits;
      }
      return text.length();
    };
  }

  /** Letters that join or change their order are measured as they will be drawn. */
  private static Breaks shaped(String text, Font font, FontMetrics metrics) {
    AttributedString all = new AttributedString(text, Map.of(TextAttribute.FONT, font));
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(all.getIterator(), metrics.getFontRenderContext());
    return (start, width) -> {
      measurer.setPosition(start);
      return measurer.nextOffset(width);
    };
  }
}
