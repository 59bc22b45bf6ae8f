package org.unhunch.figure.outline;

import java.util.function.DoubleConsumer;

/**
 * An ellipsoid as it is seen: an ellipse.
 *
 * @param x its middle, rightward
 * @param y its middle, upward
 * @param xx the square of its half width
 * @param xy how it slants
 * @param yy the square of its half height
 * @param grow by how much it is widened all round
 */
public record Blob(double x, double y, double xx, double xy, double yy, double grow) {
  private static final int SIDES = 12;

  /** {@return this, widened all round} */
  public Blob grown(double by) {
    return new Blob(x, y, xx, xy, yy, grow + by);
  }

  /** {@return how far it extends from the origin in the unit direction} */
  double support(double nx, double ny) {
    return x * nx + y * ny + reach(nx, ny) + grow;
  }

  /** {@return the x of its farthest point in the unit direction} */
  double farX(double nx, double ny) {
    return x + (xx * nx + xy * ny) / Math.max(1e-6, reach(nx, ny)) + grow * nx;
  }

  /** {@return the y of its farthest point in the unit direction} */
  double farY(double nx, double ny) {
    return y + (xy * nx + yy * ny) / Math.max(1e-6, reach(nx, ny)) + grow * ny;
  }

  /** {@return about its radius} */
  public double size() {
    return Math.sqrt(Math.max(xx, yy)) + Math.max(0, grow);
  }

  /** {@return how far its rim is from its middle in the unit direction, before it is widened} */
  public double reach(double nx, double ny) {
    return Math.sqrt(Math.max(0, xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny));
  }

  /** {@return whether the other reaches nowhere beyond this} */
  boolean contains(Blob other) {
    for (int i = 0; i < SIDES; i++) {
      double nx = Math.cos(2 * Math.PI * i / SIDES);
      double ny = Math.sin(2 * Math.PI * i / SIDES);
      if (other.support(nx, ny) > support(nx, ny)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells the directions in which its rim faces at places not too far apart, from one direction,
   * which is left out, round to another; the rim of a flat one turns nearly all at its ends.
   *
   * @param step how far apart on a round one, in radians
   */
  void sweep(double from, double turn, double step, DoubleConsumer direction) {
    double slant = Math.atan2(2 * xy, xx - yy) / 2;
    double middle = (xx + yy) / 2;
    double off = Math.hypot((xx - yy) / 2, xy);
    double ratio = Math.sqrt(Math.max(1e-4, (middle - off) / (middle + off)));
    double first = warped(from - slant, ratio);
    double whole = warped(from + turn - slant, ratio) - first;
    int steps = Math.max(1, (int) Math.ceil(whole / step));
    for (int i = 1; i < steps; i++) {
      direction.accept(slant + warped(first + whole * i / steps, 1 / ratio));
    }
    direction.accept(from + turn);
  }

  /** {@return the angle whose tangent is larger by the factor, in the same quarter} */
  private static double warped(double angle, double factor) {
    double turns = Math.rint(angle / Math.PI) * Math.PI;
    return turns + Math.atan(Math.tan(angle - turns) * factor);
  }
}
