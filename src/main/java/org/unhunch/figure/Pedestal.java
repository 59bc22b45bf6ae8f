package org.unhunch.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.figure.arrow.Extent;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/**
 * Where a body stands while its pose is made: its props, from where one looks, and how much is in
 * sight. It says where on the screen a point in space is seen, and where in space one on the screen
 * leads.
 */
public final class Pedestal {
  /** Around all that has to be in sight, so that a limb can be drawn on. */
  private static final double MARGIN = 5;

  /** A body that takes less room than this is seen no larger for that. */
  private static final double LEAST = 70;

  /** Seen from so far above, what is dragged up the screen goes away and not up. */
  private static final double STEEP = 0.7;

  private final Camera camera;
  private final Props shaper;
  private final List<Prop> props;
  private final Scenery scenery;
  private final Rectangle2D extent;
  private final boolean flipped;

  /**
   * A pedestal that shows the bodies whole.
   *
   * @param bodies what has to be in sight, one or more; a mat is as long as all of them need, and
   *     the others of the props stand for the first
   * @param mirror whether they are seen as in a mirror where the first faces the onlooker
   */
  public Pedestal(List<Prop> props, View view, List<Skeleton> bodies, boolean mirror) {
    this.props = List.copyOf(props);
    camera = new Camera(view);
    flipped = mirror && Stage.faces(camera, bodies.get(0));
    shaper = new Props(camera, bodies.get(0), Props.Mat.under(props, bodies));
    scenery = new Scenery(props, shaper, bodies.get(0), 1);
    Rectangle2D all =
        bodies.stream().map(this::room).reduce(Rectangle2D::createUnion).orElseThrow();
    double wide = Math.max(LEAST, all.getWidth() + 2 * MARGIN);
    double high = Math.max(LEAST, all.getHeight() + 2 * MARGIN);
    extent =
        new Rectangle2D.Double(
            all.getCenterX() - wide / 2, all.getCenterY() - high / 2, wide, high);
  }

  private Rectangle2D room(Skeleton body) {
    return Extent.of(body, props, shaper);
  }

  /** {@return whether all of the body is in sight in the bounds} */
  public boolean holds(Skeleton body, Rectangle2D bounds) {
    return bounds.contains(into(bounds).createTransformedShape(room(body)).getBounds2D());
  }

  /** {@return where in the bounds a point in space is seen} */
  public Point2D see(Vec point, Rectangle2D bounds) {
    return into(bounds).transform(camera.see(point), null);
  }

  /** {@return how far in space one goes, in the plane that one drags in, who goes so far here} */
  public Vec way(double x, double y, Rectangle2D bounds) {
    double scale = Math.abs(into(bounds).getScaleX());
    double aside = flipped ? -x : x;
    Point2D across = camera.see(right());
    Point2D up = camera.see(rise());
    double all = across.getX() * up.getY() - across.getY() * up.getX();
    double right = (aside * up.getY() + y * up.getX()) / all / scale;
    double risen = (-y * across.getX() - aside * across.getY()) / all / scale;
    return right().times(right).plus(rise().times(risen));
  }

  /** {@return the way in space that is seen as so far to the right and upward} */
  public Vec step(int right, int up) {
    return right().times(flipped ? -right : right).plus(rise().times(up));
  }

  private AffineTransform into(Rectangle2D bounds) {
    double scale =
        Math.min(bounds.getWidth() / extent.getWidth(), bounds.getHeight() / extent.getHeight());
    AffineTransform transform = new AffineTransform();
    transform.translate(bounds.getCenterX(), bounds.getCenterY());
    transform.scale(flipped ? -scale : scale, -scale);
    transform.translate(-extent.getCenterX(), -extent.getCenterY());
    return transform;
  }

  /**
   * {@return the unit direction to the right of one who looks, were it not in a mirror, along the
   * body or across it, so that what is dragged in a view that is a little turned stays at its side
   * of the body}
   */
  public Vec right() {
    return level(camera.right());
  }

  /** {@return the unit direction that is seen upward: up, or from high above along the floor} */
  public Vec rise() {
    return camera.up().y() < STEEP ? level(camera.up()) : new Vec(0, 1, 0);
  }

  private static Vec level(Vec way) {
    return Math.abs(way.x()) > Math.abs(way.z())
        ? new Vec(Math.signum(way.x()), 0, 0)
        : new Vec(0, 0, Math.signum(way.z()));
  }

  /** {@return the unit direction away from the eye, at right angles to the two others} */
  public Vec away() {
    return rise().cross(right());
  }

  Moment moment(Skeleton body) {
    Look look = new Look(Set.of(), 0, false, 0, Side.RIGHT);
    return new Moment(body, camera, scenery, look, extent, flipped, Optional.empty());
  }
}
