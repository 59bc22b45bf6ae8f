package org.unhunch.ui.chart;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.unhunch.wrap.LineWrap;

/** A picture of numbers; what the mouse is over is said in a tip. */
@SuppressWarnings("serial") // never serialized
abstract class Chart extends JLabel {
  private final transient List<Tip> tips = new ArrayList<>();

  /** What is said of a part of the picture. */
  private record Tip(Rectangle2D area, String text) {}

  Chart() {
    setToolTipText(""); // so that getToolTipText is asked
  }

  /** Draws the chart into its width and height. */
  abstract void draw(Graphics2D g);

  @Override
  protected final void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(getFont());
    tips.clear();
    draw(g);
    g.dispose();
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return tips.stream()
        .filter(tip -> tip.area().contains(event.getPoint()))
        .map(Tip::text)
        .findFirst()
        .orElse(null);
  }

  final void tip(Rectangle2D area, String text) {
    tips.add(new Tip(area, text));
  }

  final FontMetrics metrics() {
    return getFontMetrics(getFont());
  }

  static Color color(String key) {
    return UIManager.getColor("Unhunch." + key);
  }

  /** Writes with the end of the text at x and its middle at y. */
  final void writeEndingAt(Graphics2D g, String text, double x, double y) {
    writeFrom(g, text, x - metrics().stringWidth(text), y);
  }

  /** Writes from x on with the middle of the text at y. */
  final void writeFrom(Graphics2D g, String text, double x, double y) {
    float baseline = (float) (y + (metrics().getAscent() - metrics().getDescent()) / 2.0);
    g.drawString(text, (float) x, baseline);
  }

  /** Writes with the middle of the text at x and y. */
  static void writeAround(Graphics2D g, String text, double x, double y) {
    FontMetrics metrics = g.getFontMetrics();
    float left = (float) (x - metrics.stringWidth(text) / 2.0);
    g.drawString(text, left, (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
  }

  /** {@return the text as far as it fits into a width, with an ellipsis where it is cut} */
  final String fit(String text, int width) {
    List<String> lines = new LineWrap(metrics()::stringWidth).lines(text, width, 1);
    return lines.isEmpty() ? "" : lines.get(0);
  }

  /** Draws thin lines across at each value, with the value before them. */
  final void drawScale(Graphics2D g, Scale scale, Rectangle2D plot) {
    g.setStroke(new BasicStroke(1));
    for (int value = 0; value <= scale.top(); value += scale.step()) {
      double y = scale.y(value, plot);
      g.setColor(color("cardBorder"));
      g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
      g.setColor(color("muted"));
      writeEndingAt(g, String.valueOf(value), plot.getMinX() - 6, y);
    }
  }
}
