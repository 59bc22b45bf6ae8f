package org.unhunch.ui.play.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.UIManager;
import org.unhunch.timeline.Step;

/** A color of the theme and a shape for each kind of step, so that color alone tells none. */
final class PhaseMark {
  private PhaseMark() {}

  static Color color(Step.Kind kind) {
    String key =
        switch (kind) {
          case GET_READY -> "getReady";
          case MOVE -> "move";
          case HOLD -> "hold";
          case REP -> "rep";
          case SWITCH_SIDES -> "switchSides";
          case REST, BREAK -> "rest";
        };
    return UIManager.getColor("Unhunch.phase." + key);
  }

  /** Paints the shape around a point. */
  static void paint(Step.Kind kind, Graphics2D g, double x, double y, double size) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(color(kind));
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size, size);
    g.fill(place.createTransformedShape(shape(kind)));
  }

  /** The shape in a square of side 1 around the origin. */
  private static Shape shape(Step.Kind kind) {
    return switch (kind) {
      case GET_READY -> ring();
      case MOVE -> polygon(-0.4, -0.5, 0.5, 0, -0.4, 0.5);
      case HOLD -> new Rectangle2D.Double(-0.42, -0.42, 0.84, 0.84);
      case REP -> new Ellipse2D.Double(-0.42, -0.42, 0.84, 0.84);
      case SWITCH_SIDES -> arrows();
      case REST, BREAK -> new Rectangle2D.Double(-0.5, -0.16, 1, 0.32);
    };
  }

  private static Shape ring() {
    Area ring = new Area(new Ellipse2D.Double(-0.5, -0.5, 1, 1));
    ring.subtract(new Area(new Ellipse2D.Double(-0.28, -0.28, 0.56, 0.56)));
    return ring;
  }

  /** Two heads that point away from each other. */
  private static Shape arrows() {
    Path2D.Double arrows = polygon(-0.08, -0.5, -0.08, 0.5, -0.6, 0);
    arrows.append(polygon(0.08, -0.5, 0.6, 0, 0.08, 0.5), false);
    return arrows;
  }

  private static Path2D.Double polygon(double... xy) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
