package org.unhunch.figure.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Builds the outline of a part of the body from hulls and tubes of blobs.
 *
 * <p>All run the same way round, so that overlapping ones fill as one shape without a seam.
 */
public final class Outline {
  private static final int FEWEST_CORNERS = 12;
  private static final int CORNERS_EACH = 8;
  private static final double CORNERS_BY_SIZE = 13;

  private final int parts;
  private Path2D.Double path;
  private boolean begun;

  /** An outline of one hull or tube. */
  public Outline() {
    this(1);
  }

  /** An outline with room for so many parts as large as the first; there may be more. */
  Outline(int parts) {
    this.parts = parts;
  }

  /** {@return the shape so far} */
  public Path2D.Double path() {
    return with(0);
  }

  /** {@return the shape so far, with room for more corners if it has none yet} */
  private Path2D.Double with(int corners) {
    if (path == null) {
      path = new Path2D.Double(Path2D.WIND_NON_ZERO, parts * (corners + 1));
    }
    return path;
  }

  /** Adds the smallest convex shape around the blobs. */
  public Outline hull(Blob... blobs) {
    double size = 0;
    for (Blob blob : blobs) {
      size = Math.max(size, blob.size());
    }
    int corners = corners(size);
    with(corners);
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      far(farthest(blobs, Math.cos(angle), Math.sin(angle)), angle);
    }
    return close();
  }

  private static Blob farthest(Blob[] blobs, double nx, double ny) {
    Blob far = blobs[0];
    double most = far.support(nx, ny);
    for (int i = 1; i < blobs.length; i++) {
      double support = blobs[i].support(nx, ny);
      if (support > most) {
        most = support;
        far = blobs[i];
      }
    }
    return far;
  }

  /** Adds the convex shape with the corners, in their order, widened all round by {@code edge}. */
  public Outline rounded(List<Point2D.Double> corners, double edge) {
    int last = corners.size();
    with(last * CORNERS_EACH);
    double way = Math.signum(cross(corners.get(0), corners.get(1), corners.get(2)));
    for (int k = 0; k < last; k++) {
      int i = way < 0 ? last - 1 - k : k;
      int step = way < 0 ? -1 : 1;
      Point2D.Double at = corners.get(i);
      Blob corner = new Blob(at.x, at.y, 0, 0, 0, edge);
      double from = outward(corners.get(Math.floorMod(i - step, last)), at);
      double to = outward(at, corners.get(Math.floorMod(i + step, last)));
      sweep(corner, from, Math.IEEEremainder(to - from, 2 * Math.PI));
    }
    return close();
  }

  private static double cross(Point2D.Double a, Point2D.Double b, Point2D.Double c) {
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  }

  /** {@return the angle in which the side from one corner to the next faces} */
  private static double outward(Point2D.Double from, Point2D.Double to) {
    return Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;
  }

  /** Adds a tube through the blobs, two or more: each is joined to the next by its tangents. */
  public Outline tube(List<Blob> blobs) {
    int last = blobs.size() - 1;
    with(last * CORNERS_EACH + 2 * FEWEST_CORNERS);
    double[] right = new double[last];
    double[] left = new double[last];
    for (int i = 0; i < last; i++) {
      tangents(blobs.get(i), blobs.get(i + 1), i, right, left);
    }
    arc(blobs.get(0), left[0], right[0]);
    for (int i = 1; i < last; i++) {
      join(blobs.get(i), right[i - 1], right[i]);
    }
    arc(blobs.get(last), right[last - 1], left[last - 1]);
    for (int i = last - 1; i > 0; i--) {
      join(blobs.get(i), left[i], left[i - 1]);
    }
    return close();
  }

  /** Notes the angles in which the two tangents of a pair of blobs face. */
  private static void tangents(Blob a, Blob b, int i, double[] right, double[] left) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double distance = Math.max(1e-6, Math.hypot(dx, dy));
    double along = Math.atan2(dy, dx);
    double slope =
        (a.reach(-dy / distance, dx / distance)
                + a.grow()
                - b.reach(-dy / distance, dx / distance)
                - b.grow())
            / distance;
    double tilt = Math.asin(Math.max(-0.98, Math.min(0.98, slope)));
    right[i] = along - Math.PI / 2 + tilt;
    left[i] = along + Math.PI / 2 - tilt;
  }

  /** Goes from one tangent to the next: round the outside of a bend, through the middle inside. */
  private void join(Blob blob, double from, double to) {
    double turn = Math.IEEEremainder(to - from, 2 * Math.PI);
    if (turn >= 0) {
      sweep(blob, from, turn);
    } else {
      far(blob, from);
      line(blob.x(), blob.y());
      far(blob, to);
    }
  }

  /** Goes round the end of a tube. */
  private void arc(Blob blob, double from, double to) {
    double turn = (to - from) % (2 * Math.PI);
    sweep(blob, from, turn < 0 ? turn + 2 * Math.PI : turn);
  }

  private void sweep(Blob blob, double from, double turn) {
    int steps = (int) Math.ceil(corners(blob.size()) * turn / (2 * Math.PI));
    for (int i = 0; i <= steps; i++) {
      far(blob, from + (steps == 0 ? 0 : turn * i / steps));
    }
  }

  /** Larger curves need more corners to look round. */
  private static int corners(double size) {
    return FEWEST_CORNERS + (int) (CORNERS_BY_SIZE * Math.sqrt(Math.max(0, size - 0.5)));
  }

  private void far(Blob blob, double angle) {
    double nx = Math.cos(angle);
    double ny = Math.sin(angle);
    line(blob.farX(nx, ny), blob.farY(nx, ny));
  }

  private void line(double x, double y) {
    if (begun) {
      path.lineTo(x, y);
    } else {
      path.moveTo(x, y);
      begun = true;
    }
  }

  private Outline close() {
    path.closePath();
    begun = false;
    return this;
  }
}
