package org.unhunch.figure.body;

import java.util.List;
import org.unhunch.routine.pose.Limb;

/**
 * Which part of the body goes when: the chest leads, head, arms and hands follow, and one foot
 * steps after the other. All begin gently and end gently at the same time.
 *
 * @param even whether all go at once and steadily
 * @param lead how much the chest leads the head, 0 to 1
 * @param armLead how much it leads the arms
 * @param first the foot that steps before the other; null where none waits
 */
record Timing(boolean even, double lead, double armLead, Limb first) {
  /** All at once and steadily. */
  static final Timing EVEN = new Timing(true, 0, 0, null);

  /** By how much of the time head, arms and hands begin after the chest. */
  private static final double HEAD = 0.1;

  private static final double ARM = 0.08;
  private static final double HAND = 0.05;

  /** The less far the chest goes, the less it leads. */
  private static final double FAR = 6;

  /** By how much of the time the one foot waits at the end and the other at the start. */
  private static final double WAIT = 0.4;

  /** A foot that goes no farther needs not wait. */
  private static final double STEP = 4;

  static Timing of(List<Passage> passages) {
    double chest = passages.stream().mapToDouble(Passage::chestWay).max().orElse(0);
    double left = passages.stream().mapToDouble(each -> each.stepped(Limb.LEFT_LEG)).sum();
    double right = passages.stream().mapToDouble(each -> each.stepped(Limb.RIGHT_LEG)).sum();
    Limb far = left > right ? Limb.LEFT_LEG : Limb.RIGHT_LEG;
    boolean both = passages.size() == 1 && Math.min(left, right) > STEP;
    double lead = Math.min(1, chest / FAR);
    // What an arm lets go of or lands on at a pose on the way, it meets when the chest is there,
    // too.
    return new Timing(false, lead, passages.size() == 1 ? lead : 0, both ? far : null);
  }

  double trunk(double time) {
    return share(time, 0, 1);
  }

  double head(double time) {
    return share(time, HEAD * lead, 1);
  }

  double limb(Limb limb, double time) {
    if (limb.isArm()) {
      return share(time, ARM * armLead, 1);
    }
    if (first == null) {
      return share(time, 0, 1);
    }
    return limb == first ? share(time, 0, 1 - WAIT) : share(time, WAIT, 1);
  }

  double hand(Limb limb, double time) {
    return limb.isArm() ? share(time, ARM * armLead + HAND, 1) : limb(limb, time);
  }

  private double share(double time, double from, double to) {
    double share = Math.max(0, Math.min(1, (time - from) / (to - from)));
    return even ? time : Motion.ease(share);
  }
}
