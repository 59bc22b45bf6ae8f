package org.unhunch.ui.play.part;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** A dot for each repetition: filled where it is done, outlined where one is. */
@SuppressWarnings("serial") // never serialized
public final class RepDots extends JComponent {
  private static final double DOT = 0.8;
  private static final double GAP = 0.42;
  private static final double RIM = 0.2;
  private static final double EDGE = 0.08;

  private transient Dots shown = new Dots(0, 0, false);
  private Color color = Color.GRAY;

  /**
   * How many dots there are, none at all for a single repetition.
   *
   * @param all how many there are
   * @param done how many of them are filled
   * @param current whether the next one is outlined
   */
  public record Dots(int all, int done, boolean current) {}

  /** Shows dots in a color. */
  public void show(Dots dots, Color next) {
    if (!dots.equals(shown) || !next.equals(color)) {
      boolean wider = dots.all() != shown.all();
      shown = dots;
      color = next;
      setVisible(dots.all() > 0);
      repaint();
      if (wider) {
        revalidate();
      }
    }
  }

  @Override
  public Dimension getPreferredSize() {
    double width = shown.all() * (DOT + GAP) - GAP;
    return new Dimension(Math.max(0, Units.of(this, width)), Units.of(this, DOT));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    double unit = Units.one(this);
    g.scale(unit, unit);
    double y = (getHeight() / unit - DOT) / 2;
    for (int i = 0; i < shown.all(); i++) {
      double x = i * (DOT + GAP);
      if (shown.current() && i == shown.done()) {
        g.setStroke(new BasicStroke((float) RIM));
        g.setColor(color);
        g.draw(new Ellipse2D.Double(x + RIM / 2, y + RIM / 2, DOT - RIM, DOT - RIM));
      } else {
        g.setColor(i < shown.done() ? color : UIManager.getColor("Unhunch.track"));
        g.fill(new Ellipse2D.Double(x, y, DOT, DOT));
        if (i >= shown.done()) {
          g.setStroke(new BasicStroke((float) EDGE));
          g.setColor(UIManager.getColor("Unhunch.trackBorder"));
          g.draw(new Ellipse2D.Double(x + EDGE / 2, y + EDGE / 2, DOT - EDGE, DOT - EDGE));
        }
      }
    }
    g.dispose();
  }
}
