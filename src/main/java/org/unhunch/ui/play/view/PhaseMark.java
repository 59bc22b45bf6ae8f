package org.unhunch.ui.play.view;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.unhunch.timeline.Step;

/** A shape for each kind of step, so that none is told by its color alone. */
final class PhaseMark {
  private PhaseMark() {}

  /** The shape in a square of side 1 around the origin. */
  static Shape of(Step.Kind kind) {
    return switch (kind) {
      case GET_READY -> ring();
      case MOVE -> polygon(-0.4, -0.5, 0.5, 0, -0.4, 0.5);
      case HOLD -> new Rectangle2D.Double(-0.42, -0.42, 0.84, 0.84);
      case REP -> polygon(0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0);
      case SWITCH_SIDES -> arrows();
      case REST -> new Rectangle2D.Double(-0.5, -0.16, 1, 0.32);
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
