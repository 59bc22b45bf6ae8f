package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Point2D;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** Sees the body from far away: nothing grows smaller with distance. */
public final class Camera {
  private final Vec right;
  private final Vec up;
  private final Vec near;

  /** Makes the camera of the view. */
  public Camera(View view) {
    double turn = Math.toRadians(view.turn());
    double tilt = Math.toRadians(view.tilt());
    right = new Vec(Math.cos(turn), 0, -Math.sin(turn));
    up =
        new Vec(-Math.sin(turn) * Math.sin(tilt), Math.cos(tilt), -Math.cos(turn) * Math.sin(tilt));
    near = right.cross(up);
  }

  /** {@return how far right of the middle of the floor the point is seen} */
  public double x(Vec point) {
    return point.dot(right);
  }

  /** {@return how far above the middle of the floor the point is seen} */
  public double y(Vec point) {
    return point.dot(up);
  }

  /** {@return how much nearer to the eye the point is than the middle of the floor} */
  public double depth(Vec point) {
    return point.dot(near);
  }

  /** {@return where the point is seen, y growing upward} */
  public Point2D.Double see(Vec point) {
    return new Point2D.Double(x(point), y(point));
  }

  /** {@return how much a surface that faces the direction shows, from -1, hidden, to 1, in full} */
  public double facing(Vec direction) {
    double length = direction.length();
    return length < 1e-9 ? near.y() : direction.dot(near) / length;
  }

  /** {@return the unit direction that is seen to the right} */
  public Vec right() {
    return right;
  }

  /** {@return the unit direction that is seen upward} */
  public Vec up() {
    return up;
  }

  /** {@return the unit direction to the eye} */
  public Vec eye() {
    return near;
  }

  /** {@return the ball as it is seen} */
  public Blob ball(Vec middle, double radius) {
    return new Blob(x(middle), y(middle), radius * radius, 0, radius * radius, 0);
  }

  /** {@return the flat disc across the unit direction, as it is seen} */
  Blob disc(Vec middle, Vec across, double radius) {
    double square = radius * radius;
    double ax = across.dot(right);
    double ay = across.dot(up);
    return new Blob(
        x(middle),
        y(middle),
        square * (1 - ax * ax) + 1e-4,
        -square * ax * ay,
        square * (1 - ay * ay) + 1e-4,
        0);
  }

  /** {@return a line through the points, as it is seen, widest in the middle} */
  Shape stroke(double width, Vec... points) {
    double[][] seen = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      seen[i] = new double[] {x(points[i]), y(points[i])};
    }
    return Outline.stroke(seen, width);
  }

  /** {@return the ellipsoid, given by its half axes along a basis, as it is seen} */
  public Blob ellipsoid(Vec middle, Basis basis, Vec half) {
    double ax = along(basis.forward(), half.x(), right);
    double ay = along(basis.forward(), half.x(), up);
    double bx = along(basis.up(), half.y(), right);
    double by = along(basis.up(), half.y(), up);
    double cx = along(basis.right(), half.z(), right);
    double cy = along(basis.right(), half.z(), up);
    return new Blob(
        x(middle),
        y(middle),
        ax * ax + bx * bx + cx * cx,
        ax * ay + bx * by + cx * cy,
        ay * ay + by * by + cy * cy,
        0);
  }

  private static double along(Vec axis, double half, Vec way) {
    return axis.x() * half * way.x() + axis.y() * half * way.y() + axis.z() * half * way.z();
  }
}
