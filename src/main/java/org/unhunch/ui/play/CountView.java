package org.unhunch.ui.play;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JLabel;
import javax.swing.UIManager;

/** The seconds left, as large as the room allows, in a ring that empties. */
@SuppressWarnings("serial") // never serialized
final class CountView extends JLabel {
  private static final double RING = 0.045;
  private static final double DIGITS = 0.82;
  private Color color = Color.GRAY;
  private double progress;

  CountView() {
    setName("count");
  }

  /** Shows the seconds in the color, and how much of the step lies behind, 0 to 1. */
  void show(String seconds, Color phase, double stepProgress) {
    if (!seconds.equals(getText()) || !phase.equals(color) || stepProgress != progress) {
      color = phase;
      progress = stepProgress;
      setText(seconds);
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(240, 240);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(60, 60);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double side = Math.min(getWidth(), getHeight());
    paintRing(g, side);
    paintDigits(g, side);
    g.dispose();
  }

  private void paintRing(Graphics2D g, double side) {
    double width = side * RING;
    double size = side - width - 2;
    double x = (getWidth() - size) / 2;
    double y = (getHeight() - size) / 2;
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.draw(new Ellipse2D.Double(x, y, size, size));
    g.setColor(color);
    // From the top, the part that is left, so that the ring empties clockwise.
    g.draw(new Arc2D.Double(x, y, size, size, 90, 360 * (1 - progress), Arc2D.OPEN));
  }

  /** All counts of as many digits have the same size, so that the number does not jump. */
  private void paintDigits(Graphics2D g, double side) {
    Font font = getFont().deriveFont(Font.BOLD, 100f);
    String widest = "8".repeat(Math.max(2, getText().length()));
    Rectangle2D box = outline(g, font, widest).getVisualBounds();
    double scale = side * DIGITS / Math.hypot(box.getWidth(), box.getHeight());
    Font fitted = font.deriveFont((float) (100 * scale));
    GlyphVector digits = outline(g, fitted, getText());
    double middle = outline(g, fitted, widest).getVisualBounds().getCenterY();
    double x = getWidth() / 2.0 - digits.getVisualBounds().getCenterX();
    g.setColor(color);
    g.drawGlyphVector(digits, (float) x, (float) (getHeight() / 2.0 - middle));
  }

  private static GlyphVector outline(Graphics2D g, Font font, String text) {
    return font.createGlyphVector(g.getFontRenderContext(), text);
  }
}
