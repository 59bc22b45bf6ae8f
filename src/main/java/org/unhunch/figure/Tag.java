package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.unhunch.routine.Side;

/**
 * The mark of a side in a picture, before its size is known.
 *
 * @param side which it marks
 * @param joint what it stands beside
 * @param way the unit direction in which it stands from there
 * @param away how far from there its edge is
 */
record Tag(Side side, Point2D joint, Point2D way, double away) {
  /** How much of the height of a body a disc takes at most, in hundredths. */
  static final double MOST = 16;

  /** {@return the disc in a picture that is seen so many times as large} */
  Ellipse2D disc(double diameter, double scale) {
    double size = Math.min(diameter / scale, MOST);
    double far = away + size / 2;
    double x = joint.getX() + far * way.getX();
    double y = joint.getY() + far * way.getY();
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
  }

  /** {@return the rectangle that it takes where the transform puts it, its rim included} */
  Rectangle2D bounds(AffineTransform place, Badges badges) {
    Rectangle2D at = at(place, badges);
    double rim = Badges.RIM * at.getWidth();
    return new Rectangle2D.Double(
        at.getX() - rim, at.getY() - rim, at.getWidth() + 2 * rim, at.getHeight() + 2 * rim);
  }

  private Rectangle2D at(AffineTransform place, Badges badges) {
    double scale = Math.abs(place.getScaleY());
    return place.createTransformedShape(disc(badges.diameter(), scale)).getBounds2D();
  }

  /** Paints it where the transform puts it, the letter upright; a rim sets it off the body. */
  void paint(Graphics2D g, AffineTransform place, Badges badges, Color ground) {
    badges.paint(g, at(place, badges), side, ground);
  }
}
