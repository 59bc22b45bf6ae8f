package org.unhunch.ui.play.part;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The signs on the controls of the play screen, drawn in a square of 24 by 24. */
public enum Glyph {
  /** Two bars. */
  PAUSE(bar(5.5, 4.5, 4.6, 15), bar(13.9, 4.5, 4.6, 15)),
  /** A triangle. */
  PLAY(polygon(7, 4.2, 19.5, 12, 7, 19.8)),
  /** A triangle to the left, against a bar. */
  BACK(polygon(18, 5, 8, 12, 18, 19), bar(5, 5, 2.6, 14)),
  /** A triangle to the right, against a bar. */
  NEXT(polygon(6, 5, 16, 12, 6, 19), bar(16.4, 5, 2.6, 14)),
  /** A tick. */
  CHECK(outline(2.8f, line(4.5, 12.5, 10, 18, 20, 6.5))),
  /** A bar across. */
  END(bar(4, 10.8, 16, 2.4)),
  /** Three dots. */
  MORE(dot(5, 12, 2.1), dot(12, 12, 2.1), dot(19, 12, 2.1)),
  /** A triangle with an exclamation mark. */
  CAUTION(
      outline(2.2f, polygon(12, 3, 22, 20.5, 2, 20.5)), bar(10.9, 9, 2.2, 6), dot(12, 17.6, 1.3)),
  /** The four corners of a window. */
  WINDOW(
      outline(2.2f, line(4, 9, 4, 4, 9, 4)),
      outline(2.2f, line(15, 4, 20, 4, 20, 9)),
      outline(2.2f, line(20, 15, 20, 20, 15, 20)),
      outline(2.2f, line(9, 20, 4, 20, 4, 15)));

  private static final double SIDE = 24;
  private final Area area = new Area();

  Glyph(Shape... parts) {
    for (Shape each : parts) {
      area.add(new Area(each));
    }
  }

  /** Paints it around the origin, in a square that has this side. */
  public void paint(Graphics2D g, double size, Color color) {
    Graphics2D own = (Graphics2D) g.create();
    FlatUIUtils.setRenderingHints(own);
    own.setColor(color);
    own.scale(size / SIDE, size / SIDE);
    own.translate(-SIDE / 2, -SIDE / 2);
    own.fill(area);
    own.dispose();
  }

  /**
   * {@return an icon so many units high, in a color of the theme by its key, or if that is empty,
   * in the color of the owner's text}
   */
  public Icon icon(Component owner, double units, String color) {
    return new Drawn(this, owner, units, color);
  }

  /** Two of the same are equal, so that the same again is not painted again. */
  private record Drawn(Glyph glyph, Component owner, double units, String color) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.translate(x + getIconWidth() / 2.0, y + getIconHeight() / 2.0);
      glyph.paint(
          g, getIconWidth(), color.isEmpty() ? owner.getForeground() : UIManager.getColor(color));
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return Units.of(owner, units);
    }

    @Override
    public int getIconHeight() {
      return getIconWidth();
    }

    /** The control's own text has its icon in it, and so would never end. */
    @Override
    public String toString() {
      return glyph.toString();
    }
  }

  private static Shape bar(double x, double y, double width, double height) {
    double arc = Math.min(2.4, width / 2);
    return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
  }

  private static Shape dot(double x, double y, double radius) {
    Rectangle2D around = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    return new Ellipse2D.Double(around.getX(), around.getY(), 2 * radius, 2 * radius);
  }

  private static Shape outline(float width, Shape shape) {
    int join = BasicStroke.JOIN_ROUND;
    return new BasicStroke(width, BasicStroke.CAP_ROUND, join).createStrokedShape(shape);
  }

  private static Shape polygon(double... xy) {
    Path2D path = line(xy);
    path.closePath();
    return path;
  }

  private static Path2D line(double... xy) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    return path;
  }
}
