package org.unhunch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
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
  /** How much of a disc its rim takes around it. */
  static final double RIM = 0.06;

  private static final double LETTER = 0.62;

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

  private Badge of(Side side) {
    return side == Side.RIGHT ? right : left;
  }

  /** Paints the mark of a side there, the letter upright; a rim in the ground sets it off. */
  public void paint(Graphics2D g, Rectangle2D at, Side side, Color ground) {
    Ellipse2D disc = new Ellipse2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(ground);
    g.setStroke(new BasicStroke((float) (2 * RIM * at.getWidth())));
    g.draw(disc);
    g.setColor(of(side).disc());
    g.fill(disc);
    g.setColor(letter);
    Font bold = font.deriveFont(Font.BOLD, (float) (LETTER * at.getWidth()));
    GlyphVector glyphs = bold.createGlyphVector(g.getFontRenderContext(), of(side).text());
    Rectangle2D ink = glyphs.getVisualBounds();
    g.fill(
        glyphs.getOutline(
            (float) (at.getCenterX() - ink.getCenterX()),
            (float) (at.getCenterY() - ink.getCenterY())));
  }
}
