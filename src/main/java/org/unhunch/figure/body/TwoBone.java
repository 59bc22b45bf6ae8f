package org.unhunch.figure.body;

import org.unhunch.routine.pose.Vec;

/**
 * Two bones of fixed lengths from a root toward a target.
 *
 * @param mid the joint between the bones
 * @param end the far end of the second bone: the target, or as near to it as the bones reach
 * @param missing how far the end is from the target, zero or more
 */
public record TwoBone(Vec mid, Vec end, double missing) {
  /**
   * Solves for the joint.
   *
   * @param root where the first bone begins
   * @param target where the second should end
   * @param first the length of the first bone, above 0
   * @param second the length of the second bone, above 0
   * @param bend the direction in which the joint points
   */
  public static TwoBone solve(Vec root, Vec target, double first, double second, Vec bend) {
    Vec way = target.minus(root);
    double distance = way.length();
    double span =
        Math.max(Math.abs(first - second) + 1e-6, Math.min(distance, first + second - 1e-6));
    Vec along = way.unit();
    Vec side = bend.across(along);
    if (side.length() < 1e-6) {
      side = new Vec(along.y(), -along.x(), 0.1).across(along);
    }
    double ahead = (first * first - second * second + span * span) / (2 * span);
    double aside = Math.sqrt(Math.max(0, first * first - ahead * ahead));
    Vec mid = root.plus(along.times(ahead)).plus(side.unit().times(aside));
    Vec end = root.plus(along.times(span));
    return new TwoBone(mid, end, end.distance(target));
  }
}
