package org.unhunch.ui.kit.sign;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.UIManager;

/**
 * A sign, drawn in a square of 24 by 24. As an icon it has the color of what it stands on and
 * follows the zoom, and some show what is on.
 */
public enum Sign implements Icon {
  /** Points down where something unfolds, and up where it is unfolded. */
  CHEVRON(9, drawn(4, line(1, 6, 12, 18, 23, 6))),
  /** Filled where something is a favorite. */
  STAR(16, drawn(2.2f, star())),
  /** The same on what is no button. */
  STAR_ON(16, drawn(2.2f, star()), filled(star())),
  /** A glass to search with. */
  GLASS(15, drawn(2.4f, new Ellipse2D.Double(0, 0, 16.8, 16.8)), drawn(2.4f, line(15, 15, 24, 24))),
  /** Three dots for more. */
  DOTS(17, dot(5, 12, 2.1), dot(12, 12, 2.1), dot(19, 12, 2.1)),
  /** A triangle for what moves, or starts. */
  PLAY(18, filled(polygon(7, 4.2, 19.5, 12, 7, 19.8))),
  /** Two bars. */
  PAUSE(18, bar(5.5, 4.5, 4.6, 15), bar(13.9, 4.5, 4.6, 15)),
  /** A triangle to the left, against a bar. */
  BACK(18, filled(polygon(18, 5, 8, 12, 18, 19)), bar(5, 5, 2.6, 14)),
  /** A triangle to the right, against a bar. */
  NEXT(18, filled(polygon(6, 5, 16, 12, 6, 19)), bar(16.4, 5, 2.6, 14)),
  /** A tick. */
  CHECK(18, drawn(2.8f, line(4.5, 12.5, 10, 18, 20, 6.5))),
  /** A bar across. */
  END(18, bar(4, 10.8, 16, 2.4)),
  /** A cross, for what ends or closes something. */
  CLOSE(18, drawn(2.4f, line(6, 6, 18, 18)), drawn(2.4f, line(6, 18, 18, 6))),
  /** A cross upright, for what is added. */
  PLUS(16, drawn(2.6f, line(12, 4, 12, 20)), drawn(2.6f, line(4, 12, 20, 12))),
  /** Six dots, for what can be dragged. */
  GRIP(
      16,
      dot(8.5, 5, 1.7),
      dot(15.5, 5, 1.7),
      dot(8.5, 12, 1.7),
      dot(15.5, 12, 1.7),
      dot(8.5, 19, 1.7),
      dot(15.5, 19, 1.7)),
  /** An arrow that turns back to the left. */
  UNDO(17, drawn(2.4f, line(8.5, 3.5, 3.5, 8.5, 8.5, 13.5)), drawn(2.4f, turn(3.5, 1))),
  /** An arrow that turns to the right again. */
  REDO(17, drawn(2.4f, line(15.5, 3.5, 20.5, 8.5, 15.5, 13.5)), drawn(2.4f, turn(20.5, -1))),
  /** A triangle with an exclamation mark. */
  CAUTION(
      18, drawn(2.2f, polygon(12, 3, 22, 20.5, 2, 20.5)), bar(10.9, 9, 2.2, 6), dot(12, 17.6, 1.3)),
  /** The four corners of a window. */
  WINDOW(
      18,
      drawn(2.2f, line(4, 9, 4, 4, 9, 4)),
      drawn(2.2f, line(15, 4, 20, 4, 20, 9)),
      drawn(2.2f, line(20, 15, 20, 20, 15, 20)),
      drawn(2.2f, line(9, 20, 4, 20, 4, 15))),
  /** A chair from the side. */
  CHAIR(15, drawn(2, line(7, 2, 7, 22)), drawn(2, line(7, 13, 17, 13, 17, 22))),
  /** A piece of wall, in bricks. */
  WALL(
      15,
      drawn(2, polygon(3, 4, 21, 4, 21, 20, 3, 20)),
      drawn(2, line(3, 12, 21, 12)),
      drawn(2, line(12, 4, 12, 12)),
      drawn(2, line(8, 12, 8, 20)),
      drawn(2, line(16, 12, 16, 20))),
  /** A frame on the floor. */
  DOORWAY(15, drawn(2, line(2, 21, 6, 21, 6, 3, 18, 3, 18, 21, 22, 21))),
  /** Two walls that meet on the floor. */
  ROOM_CORNER(15, drawn(2, line(3, 21, 12, 14, 21, 21)), drawn(2, line(12, 14, 12, 2))),
  /** A mat. */
  FLOOR(15, drawn(2, polygon(1.5, 17, 7.5, 8, 22.5, 8, 16.5, 17))),
  /** A cylinder that lies. */
  FOAM_ROLLER(
      15,
      drawn(2, new Ellipse2D.Double(2, 7, 6, 10)),
      drawn(2, line(5, 7, 20, 7)),
      drawn(2, line(5, 17, 20, 17)),
      drawn(2, new Arc2D.Double(17, 7, 6, 10, -90, 180, Arc2D.OPEN))),
  /** A cuboid. */
  YOGA_BLOCK(
      15,
      drawn(2, polygon(2, 11, 16, 11, 16, 20, 2, 20)),
      drawn(2, line(2, 11, 8, 5, 22, 5, 22, 14, 16, 20)),
      drawn(2, line(16, 11, 22, 5))),
  /** A band with a handle at each end. */
  RESISTANCE_BAND(
      15,
      drawn(2, new CubicCurve2D.Double(4, 6, 22, 4, 2, 20, 20, 18)),
      drawn(2, line(4, 2, 4, 10)),
      drawn(2, line(20, 14, 20, 22))),
  /** A ball with a seam. */
  SWISS_BALL(
      15,
      drawn(2, new Ellipse2D.Double(2, 2, 20, 20)),
      drawn(2, new Arc2D.Double(2, 8, 20, 8, 180, 180, Arc2D.OPEN))),
  /** A cloth that hangs, with a hem. */
  TOWEL(15, drawn(2, polygon(5, 3, 19, 3, 19, 21, 5, 21)), drawn(2, line(5, 16, 19, 16)));

  private static final Set<Sign> THINGS = EnumSet.range(CHAIR, TOWEL);
  private static final double SIDE = 24;
  private final int size;
  private final List<Part> parts;

  /** What is drawn with a pen of a width, or where that is 0, filled. */
  private record Part(Shape shape, float pen) {}

  Sign(int size, Part... parts) {
    this.size = size;
    this.parts = List.of(parts);
  }

  /** {@return the sign of a thing that exercises need, by its id; empty where none is drawn} */
  public static Optional<Sign> of(String thing) {
    String name = thing.toUpperCase(Locale.ROOT).replace('-', '_');
    return THINGS.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Paints it around the origin, in a square that has this side. */
  public void paint(Graphics2D g, double side, Color color) {
    paint(g, side, color, this);
  }

  private void paint(Graphics2D g, double side, Color color, Sign as) {
    Graphics2D own = (Graphics2D) g.create();
    FlatUIUtils.setRenderingHints(own);
    own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    own.setColor(color);
    own.scale(side / SIDE, side / SIDE);
    own.translate(-SIDE / 2, -SIDE / 2);
    for (Part each : as.parts) {
      if (each.pen > 0) {
        own.setStroke(new BasicStroke(each.pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.draw(each.shape);
      } else {
        own.fill(each.shape);
      }
    }
    own.dispose();
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    boolean on = component instanceof AbstractButton all && all.isSelected();
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(x + getIconWidth() / 2.0, y + getIconHeight() / 2.0);
    if (this == CHEVRON && on) {
      g.scale(1, -1);
    }
    paint(g, getIconWidth(), color(component, on), this == STAR && on ? STAR_ON : this);
    g.dispose();
  }

  private Color color(Component component, boolean on) {
    if (on && THINGS.contains(this)) {
      return UIManager.getColor("Unhunch.onAccent"); // as its name beside it
    }
    return switch (this) {
      case STAR -> UIManager.getColor(on ? "Unhunch.favorite" : "Unhunch.muted");
      case STAR_ON -> UIManager.getColor("Unhunch.favorite");
      default ->
          component.isEnabled()
              ? component.getForeground()
              : UIManager.getColor("Button.disabledText");
    };
  }

  @Override
  public int getIconWidth() {
    return UIScale.scale(size);
  }

  @Override
  public int getIconHeight() {
    return UIScale.scale(size);
  }

  private static Part filled(Shape shape) {
    return new Part(shape, 0);
  }

  private static Part drawn(float pen, Shape shape) {
    return new Part(shape, pen);
  }

  private static Part bar(double x, double y, double width, double height) {
    double arc = Math.min(2.4, width / 2);
    return filled(new RoundRectangle2D.Double(x, y, width, height, arc, arc));
  }

  private static Part dot(double x, double y, double radius) {
    return filled(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
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

  /** The way of an arrow that turns around, from its point on; to the right or to the left. */
  private static Shape turn(double x, int way) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x, 8.5);
    path.lineTo(x + way * 11, 8.5);
    path.curveTo(x + way * 18.5, 8.5, x + way * 18.5, 19.5, x + way * 11, 19.5);
    path.lineTo(x + way * 5, 19.5);
    return path;
  }

  /** Five points, the first at the top. */
  private static Shape star() {
    double[] xy = new double[20];
    for (int i = 0; i < 10; i++) {
      double far = SIDE / 2 * (i % 2 == 0 ? 1 : 0.4);
      xy[2 * i] = SIDE / 2 + far * Math.sin(Math.PI * i / 5);
      xy[2 * i + 1] = SIDE / 2 - far * Math.cos(Math.PI * i / 5);
    }
    return polygon(xy);
  }
}
