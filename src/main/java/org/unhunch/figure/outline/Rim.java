package org.unhunch.figure.outline;

import java.awt.geom.Path2D;

/** Bands along a curve, which taper toward their ends. */
final class Rim {
  private static final double LINE_OUT = 0.1;
  private static final double LINE_IN = 0.3;
  private static final double LINE_TAPER = 6;
  private static final double SHADE_TAPER = 7;
  private static final int ROUNDS = 6;
  private static final int STROKE = 6;
  private static final double LEAST = 0.02;

  private final Ring ring;
  private final float[] wide;

  /** How far it is the rim of all at each point, from 0 to 1. */
  private final float[] free;

  /** The rim of a ring so far as it lies outside of others. */
  Rim(Ring ring, Neighbors neighbors) {
    this.ring = ring;
    this.wide = new float[ring.size()];
    this.free = new float[ring.size()];
    for (int i = 0; i < free.length; i++) {
      free[i] = ring.free(i) > 0 && !neighbors.covers(i) ? (float) ring.free(i) : 0;
    }
  }

  /** {@return a line through the points, each x and y, widest in the middle, with round ends} */
  static Path2D stroke(double[][] points, double width) {
    int last = points.length - 1;
    int steps = STROKE * last;
    double[][] line = new double[steps + 1][];
    for (int i = 0; i <= steps; i++) {
      line[i] = on(points, Math.min(last - 1, i / STROKE), (double) i / STROKE);
    }
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 2 * steps + 4);
    for (int k = 0; k <= 2 * steps + 1; k++) {
      int i = k <= steps ? k : 2 * steps + 1 - k;
      double[] a = line[Math.max(0, i - 1)];
      double[] b = line[Math.min(steps, i + 1)];
      double length = Math.max(1e-6, Math.hypot(b[0] - a[0], b[1] - a[1]));
      double t = 2.0 * i / steps - 1;
      double half = (k <= steps ? 0.5 : -0.5) * width * Math.sqrt(1.04 - t * t) / length;
      double x = line[i][0] + half * (b[1] - a[1]);
      double y = line[i][1] - half * (b[0] - a[0]);
      if (k == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  /** {@return a place on the smooth curve through the points, between the one and the next} */
  private static double[] on(double[][] points, int i, double place) {
    double[] at = new double[2];
    for (int axis = 0; axis < 2; axis++) {
      double a = points[Math.max(0, i - 1)][axis];
      double b = points[i][axis];
      double c = points[i + 1][axis];
      double d = points[Math.min(points.length - 1, i + 2)][axis];
      at[axis] = Outline.between(a, b, c, d, place - i);
    }
    return at;
  }

  /** Appends a line along the points before which it lies. */
  void line(Neighbors behind, Path2D path) {
    for (int i = 0; i < wide.length; i++) {
      wide[i] = free[i] > 0 && behind.covers(i) ? free[i] : 0;
    }
    taper(LINE_TAPER);
    bands(LINE_OUT, LINE_IN, path);
  }

  /** Appends what lies in the shade beside the points. */
  void shade(Light light, Path2D path) {
    for (int i = 0; i < wide.length; i++) {
      double part = free[i] > 0 ? light.shade(ring.outX(i), ring.outY(i)) : 0;
      wide[i] = (float) (part * Math.min(1, 3 * (double) free[i]) * ring.deep(i));
    }
    soften();
    taper(SHADE_TAPER);
    bands(0, 1, path);
  }

  /** Takes the corners out of the inner edge. */
  private void soften() {
    int last = wide.length - 1;
    for (int round = 0; round < ROUNDS; round++) {
      float first = wide[0];
      float before = wide[last];
      for (int i = 0; i <= last; i++) {
        float here = wide[i];
        float next = i == last ? first : wide[i + 1];
        wide[i] = here > 0 ? (before + 2 * here + next) / 4 : 0;
        before = here;
      }
    }
  }

  /** Makes the bands end in points, with so long a way from nothing to full. */
  private void taper(double length) {
    int gap = 0;
    while (gap < wide.length && wide[gap] > LEAST) {
      gap++;
    }
    if (gap < wide.length) {
      taper(gap, 1, length);
      taper(gap, -1, length);
    }
  }

  private void taper(int gap, int way, double length) {
    double gone = 0;
    for (int k = 1; k < wide.length; k++) {
      int i = Math.floorMod(gap + way * k, wide.length);
      if (wide[i] <= LEAST) {
        gone = 0;
        wide[i] = 0;
      } else {
        gone += ring.distance(i, Math.floorMod(i - way, wide.length));
        wide[i] = gone < length ? (float) (wide[i] * Math.sqrt(gone / length)) : wide[i];
      }
    }
  }

  private void bands(double out, double in, Path2D path) {
    int first = 0;
    while (first < wide.length && wide[first] > LEAST) {
      first++;
    }
    if (first == wide.length) {
      band(0, wide.length, out, in, path);
      return;
    }
    for (int k = 1; k <= wide.length; ) {
      int from = k;
      while (k <= wide.length && wide[(first + k) % wide.length] > LEAST) {
        k++;
      }
      if (k - from > 1) {
        band(first + from, k - from, out, in, path);
      }
      k++;
    }
  }

  /** A band beside so many points from the first. */
  private void band(int first, int count, double out, double in, Path2D path) {
    for (int k = 0; k < count; k++) {
      int i = (first + k) % wide.length;
      if (k == 0) {
        path.moveTo(x(i, out), y(i, out));
      } else {
        path.lineTo(x(i, out), y(i, out));
      }
    }
    int last = (first + count - 1) % wide.length;
    path.lineTo(x(last, -in), y(last, -in));
    for (int k = count - 2; k >= 0; k--) {
      int i = (first + k) % wide.length;
      // Inside a sharp corner the band would run back into itself.
      double on =
          (x(i, -in) - x(last, -in)) * ring.outY(i) - (y(i, -in) - y(last, -in)) * ring.outX(i);
      if (on > 0) {
        path.lineTo(x(i, -in), y(i, -in));
        last = i;
      }
    }
    path.closePath();
  }

  private double x(int i, double aside) {
    return ring.x(i) + ring.outX(i) * aside * wide[i];
  }

  private double y(int i, double aside) {
    return ring.y(i) + ring.outY(i) * aside * wide[i];
  }
}
