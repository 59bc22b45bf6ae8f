package org.unhunch.figure.body;

import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Vec;

/**
 * Where the joints of one limb are.
 *
 * @param root the shoulder or the hip joint
 * @param mid the elbow or the knee
 * @param end the wrist or the ankle
 * @param tip the unit direction in which fingers or toes point
 * @param hand what the hand does; the thumb has a length from 0 to 1
 * @param missing how far the end is from where the pose wants it, zero or more
 */
public record Chain(Vec root, Vec mid, Vec end, Vec tip, Hand hand, double missing) {
  /** {@return this with the hand} */
  Chain with(Hand does) {
    return new Chain(root, mid, end, tip, does, missing);
  }

  /** {@return the tips of the fingers or toes} */
  public Vec fingertips(double length) {
    return end.plus(tip.times(length));
  }

  /** {@return how far the joint in the middle is bent, in degrees from 0, straight, to 180} */
  public double bent() {
    double cosine = mid.minus(root).unit().dot(end.minus(mid).unit());
    return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
  }
}
