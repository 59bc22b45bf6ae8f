package org.unhunch.ui.play.part;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A small shape before a text, a square of so many units; nothing until one is shown. */
@SuppressWarnings("serial") // never serialized
public final class Mark extends JComponent {
  private final double units;
  private transient Object what;
  private transient Shape shape = (g, size) -> {};

  /** Paints a shape around the origin. */
  public interface Shape {
    /** Paints it in a square that has this side. */
    void paint(Graphics2D g, double size);
  }

  /** A mark so many units wide and high. */
  public Mark(double units) {
    this.units = units;
  }

  /** Shows the shape of something, unless that is what is shown. */
  public void show(Object of, Shape next) {
    if (!of.equals(what)) {
      what = of;
      shape = next;
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int side = Units.of(this, units);
    return new Dimension(side, side);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.translate(getWidth() / 2.0, getHeight() / 2.0);
    shape.paint(g, Math.min(getWidth(), getHeight()));
    g.dispose();
  }
}
