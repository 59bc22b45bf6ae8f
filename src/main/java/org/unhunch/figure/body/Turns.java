package org.unhunch.figure.body;

import org.unhunch.routine.pose.Vec;

/** Rotations of directions. */
final class Turns {
  private Turns() {}

  /** {@return the vector, rotated the short way by what takes one unit direction to another} */
  static Vec swing(Vec vector, Vec from, Vec to) {
    Vec axis = from.cross(to);
    double sine = axis.length();
    double cosine = from.dot(to);
    if (sine < 1e-9) {
      return cosine > 0 ? vector : vector.times(-1);
    }
    return around(vector, axis.times(1 / sine), cosine, sine);
  }

  /** {@return the vector, rotated about the unit axis} */
  static Vec around(Vec vector, Vec axis, double cosine, double sine) {
    return vector
        .times(cosine)
        .plus(axis.cross(vector).times(sine))
        .plus(axis.times(axis.dot(vector) * (1 - cosine)));
  }

  /**
   * {@return the vector part of the way from one to the other, the short way round}
   *
   * <p>Direction and length go evenly. Two opposite directions have no short way; they go by {@code
   * via}.
   */
  static Vec sweep(Vec from, Vec to, double part, Vec via) {
    double length = from.length() + (to.length() - from.length()) * part;
    Vec a = from.unit();
    Vec b = to.unit();
    double cosine = Math.max(-1, Math.min(1, a.dot(b)));
    if (cosine > 0.9999) {
      return a.toward(b, part).unit().times(length);
    }
    Vec half = halfway(a, b, via);
    if (half != null) {
      return part < 0.5
          ? sweep(a, half, part * 2, via).times(length)
          : sweep(half, b, part * 2 - 1, via).times(length);
    }
    double angle = Math.acos(cosine) * part;
    return around(a, a.cross(b).unit(), Math.cos(angle), Math.sin(angle)).times(length);
  }

  /**
   * {@return the direction by which one goes from a unit direction to another that is nearly
   * opposite, or null where there is a short way}
   */
  static Vec halfway(Vec from, Vec to, Vec via) {
    return from.dot(to) < -0.9 ? from.plus(to).plus(via.across(from).unit().times(2)).unit() : null;
  }
}
