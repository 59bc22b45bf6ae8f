package org.unhunch.ui.edit.exercise.preview;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The seconds that are left of a step, in a ring that empties. */
@SuppressWarnings("serial") // never serialized
final class CountRing extends JComponent {
  private static final int SIDE = 56;
  private static final float LINE = 5;
  private int count;
  private double left;
  private Color color = Color.GRAY;

  /** Shows a count, and how much is left, 0 to 1. */
  void show(int seconds, double share, Color next) {
    count = seconds;
    left = share;
    color = next;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    float line = UIScale.scale(LINE);
    double size = Math.min(getWidth(), getHeight()) - line - 2;
    double x = (getWidth() - size) / 2;
    double y = (getHeight() - size) / 2;
    g.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.draw(new Ellipse2D.Double(x, y, size, size));
    g.setColor(color);
    g.draw(new Arc2D.Double(x, y, size, size, 90, -360 * left, Arc2D.OPEN));
    Font font = UIManager.getFont("Label.font");
    g.setFont(font.deriveFont(Font.BOLD, font.getSize2D() * 1.5f));
    FontMetrics metrics = g.getFontMetrics();
    String number = "" + count;
    FlatUIUtils.drawString(
        this,
        g,
        number,
        (getWidth() - metrics.stringWidth(number)) / 2,
        (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
    g.dispose();
  }
}
