package org.unhunch.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.unhunch.wrap.LineWrap;

/** Writes and draws on a page, in points, with the letters and the colors of paper. */
record Pen(Graphics2D graphics, SheetFonts fonts, SheetColors colors) {
  /** From one line to the next, as a part of the letters' size. */
  static final double LEADING = 1.25;

  private static final double ASCENT = 0.95;
  private static final BasicStroke THIN = new BasicStroke(0.6f);

  Pen {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /**
   * Writes the lines of a text below {@code top} at the side of a room that it is read from;
   * {@return where the next line may begin}
   */
  double lines(List<String> lines, Font font, Color color, Rectangle2D room, double top) {
    boolean fromTheRight = LineWrap.isReadFromTheRight(String.join("", lines));
    double y = top;
    for (String each : lines) {
      if (fromTheRight) {
        lineTo(each, font, color, room.getMaxX(), y);
      } else {
        line(each, font, color, room.getX(), y);
      }
      y += font.getSize2D() * LEADING;
    }
    return y;
  }

  /** Writes a line below {@code top}. */
  void line(String text, Font font, Color color, double x, double top) {
    graphics.setColor(color);
    graphics.setFont(SheetFonts.fontFor(text, font));
    graphics.drawString(text, (float) x, (float) (top + font.getSize2D() * ASCENT));
  }

  /** Writes a line below {@code top} that ends at {@code right}. */
  void lineTo(String text, Font font, Color color, double right, double top) {
    line(text, font, color, right - fonts.width(text, font), top);
  }

  /** Writes a line below {@code top} around {@code middle}. */
  void lineAround(String text, Font font, Color color, double middle, double top) {
    line(text, font, color, middle - fonts.width(text, font) / 2, top);
  }

  void rule(double from, double to, double y) {
    draw(new Line2D.Double(from, y, to, y));
  }

  /** Draws a thin line along a shape. */
  void draw(Shape shape) {
    graphics.setColor(colors.line());
    graphics.setStroke(THIN);
    graphics.draw(shape);
  }
}
