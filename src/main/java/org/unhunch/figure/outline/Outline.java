package org.unhunch.figure.outline;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the outline of a part of the body from hulls and tubes of blobs.
 *
 * <p>All run the same way round, so that overlapping ones fill as one shape without a seam.
 */
public final class Outline {
  private static final int WAYS = 16;

  /** Not one in which two corners of a box are equally far. */
  private static final double FIRST_WAY = 0.1;

  /** How many points a hull has at most where it is small and round, and where it is large. */
  private static final int FEW = 24;

  private static final int ROUND = 52;
  private static final double SMALL = 1.5;
  private static final double LONG = 0.8;
  private static final int BAND = 55;
  private static final double WIDEST = Math.toRadians(36);
  private static final double SHARP = 0.55;
  private static final double NARROW = 0.004;

  private final List<Ring> rings = new ArrayList<>(4);

  /** What of the rings is no part of another, once it is asked for. */
  private final List<Rim> rims = new ArrayList<>(0);

  /** {@return what was added first} */
  Ring first() {
    return rings.get(0);
  }

  /** {@return the shape so far} */
  public Shape path() {
    int points = 0;
    for (Ring ring : rings) {
      points += ring.size() + 2;
    }
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, points);
    rings.forEach(ring -> ring.appendTo(path));
    return path;
  }

  /** {@return all shapes of this and of the other as one} */
  public Outline with(Outline other) {
    Outline both = new Outline();
    both.rings.addAll(rings);
    both.rings.addAll(other.rings);
    return both;
  }

  /**
   * {@return a number on the smooth curve through four of them, {@code t} of the way, 0 to 1, from
   * the second to the third}
   */
  public static double between(double a, double b, double c, double d, double t) {
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  /** {@return a line through the points, each x and y, widest in the middle} */
  public static Shape stroke(double[][] points, double width) {
    return Rim.stroke(points, width);
  }

  /** Adds the smallest convex shape around the blobs. */
  public Outline hull(Blob... blobs) {
    Ring ring = new Ring(points(blobs));
    double before = FIRST_WAY;
    Blob first = farthest(blobs, before);
    Blob last = first;
    for (int i = 1; i <= WAYS; i++) {
      double angle = FIRST_WAY + 2 * Math.PI * i / WAYS;
      Blob next = i == WAYS ? first : farthest(blobs, angle);
      turn(ring, blobs, before, last, angle, next);
      before = angle;
      last = next;
    }
    rings.add(ring);
    return this;
  }

  /** {@return about how many points the hull has: an array that grew would be garbage} */
  private static int points(Blob[] blobs) {
    double far = 0;
    for (Blob blob : blobs) {
      double apart = Math.hypot(blob.x() - blobs[0].x(), blob.y() - blobs[0].y());
      far = Math.max(far, apart + blob.size());
    }
    return (far < SMALL ? FEW : ROUND) + (int) (LONG * far);
  }

  /** Adds the points from one direction to another; where the blob changes runs a straight line. */
  private static void turn(Ring ring, Blob[] blobs, double from, Blob a, double to, Blob b) {
    if (a == b) {
      ring.round(b, from, to - from);
    } else if (to - from < NARROW) {
      ring.on(b, to);
    } else {
      double middle = (from + to) / 2;
      Blob between = farthest(blobs, middle);
      turn(ring, blobs, from, a, middle, between);
      turn(ring, blobs, middle, between, to, b);
    }
  }

  private static Blob farthest(Blob[] blobs, double angle) {
    double nx = Math.cos(angle);
    double ny = Math.sin(angle);
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

  /** Adds a tube through the blobs, two or more: each is joined to the next by its tangents. */
  public Outline tube(List<Blob> blobs) {
    return tube(blobs, 0, 0);
  }

  /**
   * Adds a tube that comes out of another shape over its first blobs, and goes into another over
   * its last.
   */
  public Outline tube(List<Blob> through, int root, int tip) {
    List<Blob> blobs = standingOut(through);
    int last = blobs.size() - 1;
    if (last == 0) {
      return hull(blobs.get(0));
    }
    double[] right = new double[last];
    double[] left = new double[last];
    for (int i = 0; i < last; i++) {
      tangents(blobs.get(i), blobs.get(i + 1), i, right, left);
    }
    Ring ring = new Ring();
    arc(ring, blobs.get(0), left[0], right[0], free(0, root, last, tip));
    for (int i = 1; i < last; i++) {
      join(ring, blobs.get(i), right[i - 1], right[i], free(i, root, last, tip));
    }
    arc(ring, blobs.get(last), right[last - 1], left[last - 1], free(last, root, last, tip));
    for (int i = last - 1; i > 0; i--) {
      join(ring, blobs.get(i), left[i], left[i - 1], free(i, root, last, tip));
    }
    return add(ring);
  }

  /** {@return the blobs without those that lie in the one before or after} */
  private static List<Blob> standingOut(List<Blob> blobs) {
    List<Blob> kept = new ArrayList<>(blobs.size());
    for (Blob blob : blobs) {
      while (!kept.isEmpty() && blob.contains(kept.get(kept.size() - 1))) {
        kept.remove(kept.size() - 1);
      }
      if (kept.isEmpty() || !kept.get(kept.size() - 1).contains(blob)) {
        kept.add(blob);
      }
    }
    return kept;
  }

  private static double free(int index, int root, int last, int tip) {
    double begun = index >= root ? 1 : (double) index / root;
    return last - index >= tip ? begun : Math.min(begun, (double) (last - index) / tip);
  }

  /** Notes the angles in which the two tangents of a pair of blobs face. */
  private static void tangents(Blob a, Blob b, int i, double[] right, double[] left) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double along = Math.atan2(dy, dx);
    right[i] = tangent(a, b, along - Math.PI / 2, 1);
    left[i] = tangent(a, b, along + Math.PI / 2, -1);
  }

  /** {@return the direction in which both reach equally far, which is found in a few steps} */
  private static double tangent(Blob a, Blob b, double across, int way) {
    double low = -Math.PI / 2 + 0.1;
    double high = -low;
    for (int step = 0; step < 14; step++) {
      double middle = (low + high) / 2;
      double nx = Math.cos(across + way * middle);
      double ny = Math.sin(across + way * middle);
      if (b.support(nx, ny) > a.support(nx, ny)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return across + way * (low + high) / 2;
  }

  /** Goes from one tangent to the next: smoothly, or round the outside of a sharp bend. */
  private static void join(Ring ring, Blob blob, double from, double to, double free) {
    double turn = Math.IEEEremainder(to - from, 2 * Math.PI);
    if (Math.abs(turn) < SHARP) {
      ring.add(blob, from + turn / 2, free);
    } else if (turn > 0) {
      sweep(ring, blob, from, turn, free);
    } else {
      ring.add(blob, from, free);
      ring.add(blob, to, free);
    }
  }

  /** Goes round the end of a tube. */
  private static void arc(Ring ring, Blob blob, double from, double to, double free) {
    double turn = (to - from) % (2 * Math.PI);
    sweep(ring, blob, from, turn < 0 ? turn + 2 * Math.PI : turn, free);
  }

  private static void sweep(Ring ring, Blob blob, double from, double turn, double free) {
    ring.add(blob, from, free);
    blob.sweep(from, turn, WIDEST, angle -> ring.add(blob, angle, free));
  }

  private Outline add(Ring ring) {
    rings.add(ring.dense());
    return this;
  }

  /** {@return whether the point lies inside} */
  boolean covers(double x, double y) {
    for (int i = 0; i < rings.size(); i++) {
      if (rings.get(i).covers(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what of this lies in the shade; empty if the light reaches all of it} */
  public Shape shade(Light light) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, BAND);
    for (Rim rim : rims()) {
      rim.shade(light, path);
    }
    return path;
  }

  /**
   * {@return the contour where this lies before others, a line that tapers; empty if it nowhere
   * does}
   */
  public Shape contour(List<Outline> behind) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, BAND);
    for (int i = 0; i < rings.size(); i++) {
      Neighbors neighbors = new Neighbors(rings.get(i));
      behind.forEach(each -> neighbors.add(each.rings));
      if (!neighbors.isEmpty()) {
        rims().get(i).line(neighbors, path);
      }
    }
    return path;
  }

  private List<Rim> rims() {
    if (rims.isEmpty()) {
      for (Ring ring : rings) {
        Neighbors neighbors = new Neighbors(ring);
        neighbors.add(rings);
        rims.add(new Rim(ring, neighbors));
      }
    }
    return rims;
  }
}
