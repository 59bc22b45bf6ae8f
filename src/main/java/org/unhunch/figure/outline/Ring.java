package org.unhunch.figure.outline;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/** A closed curve, counterclockwise, through points whose outward directions are known. */
final class Ring implements DoubleConsumer {
  private static final int FIELDS = 6;

  /** Few tubes have more points before they are dense. */
  private static final int ROOM = 28;

  private static final double JUST_OUTSIDE = 0.04;
  private static final double LONGEST = 2;
  private static final double SHARPEST = Math.toRadians(11.3);

  /** No part of a body is so large. */
  private static final double HUGE = 12;

  private float[] fields;

  /** Whose rim it goes round. */
  private Blob about;

  private int size;
  private double left = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = Double.MAX_VALUE;
  private double top = -Double.MAX_VALUE;

  Ring(int points) {
    fields = new float[points * FIELDS];
  }

  Ring() {
    this(ROOM);
  }

  int size() {
    return size;
  }

  double x(int i) {
    return fields[i * FIELDS];
  }

  double y(int i) {
    return fields[i * FIELDS + 1];
  }

  /** {@return the outward direction, rightward} */
  double outX(int i) {
    return fields[i * FIELDS + 2];
  }

  /** {@return the outward direction, upward} */
  double outY(int i) {
    return fields[i * FIELDS + 3];
  }

  /** {@return how far the middle lies inward} */
  double deep(int i) {
    return fields[i * FIELDS + 4];
  }

  /** {@return from 0, where the shape flows into another, to 1, where it ends} */
  double free(int i) {
    return fields[i * FIELDS + 5];
  }

  /** Adds the point of the blob that lies farthest in the direction of the angle. */
  void add(Blob blob, double angle, double free) {
    double nx = Math.cos(angle);
    double ny = Math.sin(angle);
    add(blob.farX(nx, ny), blob.farY(nx, ny), nx, ny, blob.reach(nx, ny) + blob.grow(), free);
  }

  /** Adds the rim of the blob from one direction on round to another, a convex shape's. */
  void round(Blob blob, double from, double turn) {
    about = blob;
    blob.sweep(from, turn, sharpest(blob.size()), this); // a lambda each time would be garbage
  }

  @Override
  public void accept(double angle) {
    on(about, angle);
  }

  /** Adds the point of the blob and, where it is far from the one before, some on the way. */
  void on(Blob blob, double angle) {
    int before = size - 1;
    add(blob, angle, 1);
    double length = size == 1 ? 0 : distance(before, size - 1);
    int steps = (int) (length / LONGEST);
    if (steps > 0) {
      int last = size - 1;
      double x = x(last);
      double y = y(last);
      double deep = deep(last);
      size--;
      for (int i = 1; i <= steps + 1; i++) {
        double t = i / (steps + 1.0);
        double onX = x(before) + t * (x - x(before));
        double onY = y(before) + t * (y - y(before));
        add(onX, onY, Math.cos(angle), Math.sin(angle), deep, 1);
      }
    }
  }

  private void add(double x, double y, double nx, double ny, double deep, double free) {
    int at = size * FIELDS;
    if (at == fields.length) {
      fields = Arrays.copyOf(fields, at + at / 2 / FIELDS * FIELDS);
    }
    fields[at] = (float) x;
    fields[at + 1] = (float) y;
    fields[at + 2] = (float) nx;
    fields[at + 3] = (float) ny;
    fields[at + 4] = (float) deep;
    fields[at + 5] = (float) free;
    size++;
    left = x < left ? x : left;
    right = x > right ? x : right;
    bottom = y < bottom ? y : bottom;
    top = y > top ? y : top;
  }

  /** Leaves out the points that the folds of the curve have swallowed. */
  private void unfold() {
    boolean[] swallowed = new boolean[size];
    int kept = size;
    for (int i = 0; i < size; i++) {
      swallowed[i] = covers(x(i) + JUST_OUTSIDE * outX(i), y(i) + JUST_OUTSIDE * outY(i));
      kept -= swallowed[i] ? 1 : 0;
    }
    int to = 0;
    for (int i = 0; i < size && kept > 2; i++) {
      if (!swallowed[i]) {
        System.arraycopy(fields, i * FIELDS, fields, to * FIELDS, FIELDS);
        to++;
      }
    }
    size = kept > 2 ? kept : size;
  }

  /** {@return whether something of the other is perhaps so near to this} */
  boolean isNear(Ring other, double far) {
    return left - far < other.right
        && right + far > other.left
        && bottom - far < other.top
        && top + far > other.bottom;
  }

  /** {@return whether the point lies inside} */
  boolean covers(double px, double py) {
    if (px < left || px > right || py < bottom || py > top) {
      return false;
    }
    int around = 0;
    float[] all = fields;
    float level = (float) py;
    level = level > py ? Math.nextDown(level) : level;
    int end = size * FIELDS;
    boolean above = all[end - FIELDS + 1] > level;
    int at = 0;
    while (at < end) {
      while (above && at < end && all[at + 1] > level) {
        at += FIELDS;
      }
      while (!above && at < end && all[at + 1] <= level) {
        at += FIELDS;
      }
      if (at < end) {
        above = !above;
        if (isLeft(at == 0 ? end - FIELDS : at - FIELDS, at, px, py) == above) {
          around += above ? 1 : -1;
        }
        at += FIELDS;
      }
    }
    return around != 0;
  }

  /** {@return whether a point lies left of the way from one place in the fields to another} */
  private boolean isLeft(int from, int to, double px, double py) {
    double x = fields[from];
    double y = fields[from + 1];
    return (fields[to] - x) * (py - y) - (px - x) * (fields[to + 1] - y) > 0;
  }

  /**
   * {@return the same curve, without folds, through so many points that straight lines between them
   * look round}
   *
   * <p>Curves proper are painted a little differently wherever a picture is clipped.
   */
  Ring dense() {
    unfold();
    int points = 0;
    for (int i = 0; i < size; i++) {
      points += steps(i, next(i));
    }
    Ring dense = new Ring(points);
    for (int i = 0; i < size; i++) {
      int next = next(i);
      int steps = steps(i, next);
      for (int k = 0; k < steps; k++) {
        between(i, next, distance(i, next) / 3, (double) k / steps, dense);
      }
    }
    return dense;
  }

  private int next(int i) {
    return i + 1 == size ? 0 : i + 1;
  }

  /** {@return how far it is from one point to another; a hypotenuse proper takes much longer} */
  double distance(int i, int j) {
    double dx = x(j) - x(i);
    double dy = y(j) - y(i);
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** {@return how far apart the directions may be: small curves look round with fewer points} */
  private static double sharpest(double size) {
    double fewer = size > HUGE ? 0.5 : Math.max(1, 2 / Math.sqrt(Math.max(0.1, size)));
    return SHARPEST * Math.min(2.5, fewer);
  }

  private int steps(int i, int j) {
    double turn = Math.acos(Math.max(-1, Math.min(1, dot(i, j))));
    return (int) Math.ceil(Math.max(distance(i, j) / LONGEST, turn / sharpest(deep(i))));
  }

  private double dot(int i, int j) {
    return outX(i) * outX(j) + outY(i) * outY(j);
  }

  /** Adds to {@code to} the point of the curve that lies {@code t} of the way from i to next. */
  private void between(int i, int next, double arm, double t, Ring to) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double c = 3 * u * t * t;
    double d = t * t * t;
    double x = (a + b) * x(i) - b * arm * outY(i) + (c + d) * x(next) + c * arm * outY(next);
    double y = (a + b) * y(i) + b * arm * outX(i) + (c + d) * y(next) - c * arm * outX(next);
    double nx = u * outX(i) + t * outX(next);
    double ny = u * outY(i) + t * outY(next);
    double length = Math.max(1e-6, Math.sqrt(nx * nx + ny * ny));
    double deep = u * deep(i) + t * deep(next);
    to.add(x, y, nx / length, ny / length, deep, u * free(i) + t * free(next));
  }

  /** Appends the curve to the path. */
  void appendTo(Path2D path) {
    if (size == 0) {
      return;
    }
    path.moveTo(x(0), y(0));
    for (int i = 1; i < size; i++) {
      path.lineTo(x(i), y(i));
    }
    path.closePath();
  }
}
