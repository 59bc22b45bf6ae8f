package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/**
 * A point or a direction in space, in hundredths of a body's height.
 *
 * @param x forward, where the body faces
 * @param y up
 * @param z to the body's own right
 */
public record Vec(double x, double y, double z) {
  public Vec {
    Require.that(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z), "rule.finite");
  }

  /** {@return this and the other, added} */
  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  /** {@return the way from the other to this} */
  public Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  /** {@return this, longer by the factor} */
  public Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  /** {@return so much of this and so much of the other, added} */
  public Vec mix(double part, Vec other, double otherPart) {
    return new Vec(
        x * part + other.x * otherPart,
        y * part + other.y * otherPart,
        z * part + other.z * otherPart);
  }

  /** {@return the scalar product} */
  public double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** {@return the vector product, right-handed} */
  public Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /** {@return the length, zero or more} */
  public double length() {
    return Math.sqrt(dot(this));
  }

  /**
   * {@return the same direction with the length 1; something so short as to have none points up}
   */
  public Vec unit() {
    double length = length();
    return length < 1e-9 ? new Vec(0, 1, 0) : times(1 / length);
  }

  /** {@return the point that lies {@code part} of the way to the other, 0 being here} */
  public Vec toward(Vec other, double part) {
    return new Vec(x + (other.x - x) * part, y + (other.y - y) * part, z + (other.z - z) * part);
  }

  /** {@return how far the other point is, zero or more} */
  public double distance(Vec other) {
    double dx = other.x - x;
    double dy = other.y - y;
    double dz = other.z - z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** {@return this without what of it runs along the unit direction} */
  public Vec across(Vec direction) {
    return mix(1, direction, -dot(direction));
  }

  /** {@return this seen in a mirror that stands between left and right} */
  public Vec mirrored() {
    return new Vec(x, y, 0.0 - z); // not -0.0, which equals no 0.0
  }
}
