package org.unhunch.figure.body;

import org.unhunch.routine.pose.Vec;

/**
 * Which way a part of the body faces: three unit directions at right angles.
 *
 * @param forward away from its front
 * @param up toward the head
 * @param right to the body's own right
 */
public record Basis(Vec forward, Vec up, Vec right) {
  private static final Basis ROOM = new Basis(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

  /** {@return the basis of the room} */
  public static Basis room() {
    return ROOM;
  }

  /** {@return the direction in the room of one given as forward, up and right of this} */
  public Vec out(Vec local) {
    double x = local.x();
    double y = local.y();
    double z = local.z();
    return new Vec(
        forward.x() * x + up.x() * y + right.x() * z,
        forward.y() * x + up.y() * y + right.y() * z,
        forward.z() * x + up.z() * y + right.z() * z);
  }

  /** {@return a direction in the room given as forward, up and right of this} */
  public Vec in(Vec world) {
    return new Vec(forward.dot(world), up.dot(world), right.dot(world));
  }

  /** {@return this bowed forward by the degrees, like a nod} */
  public Basis nod(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Basis(forward.mix(c, up, -s), up.mix(c, forward, s), right);
  }

  /** {@return this leaned to its right by the degrees} */
  public Basis lean(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Basis(forward, up.mix(c, right, s), right.mix(c, up, -s));
  }

  /** {@return this turned to its right by the degrees} */
  public Basis turn(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Basis(forward.mix(c, right, s), up, right.mix(c, forward, -s));
  }

  /**
   * {@return this rotated the short way so that the unit direction {@code from} becomes {@code to}}
   */
  public Basis swing(Vec from, Vec to) {
    return new Basis(
        Turns.swing(forward, from, to), Turns.swing(up, from, to), Turns.swing(right, from, to));
  }
}
