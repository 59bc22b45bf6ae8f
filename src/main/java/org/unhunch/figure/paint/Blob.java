package org.unhunch.figure.paint;

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
  double size() {
    return Math.sqrt(Math.max(xx, yy)) + Math.max(0, grow);
  }

  /** {@return how far its rim is from its middle in the unit direction, before it is widened} */
  double reach(double nx, double ny) {
    return Math.sqrt(Math.max(0, xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny));
  }
}
