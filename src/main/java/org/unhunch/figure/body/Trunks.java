package org.unhunch.figure.body;

import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * The middle of the body, before its limbs are known.
 *
 * @param spine the spine
 * @param chest the place on it where the shoulders sit
 * @param neck the neck, from there to the skull
 * @param carriage how head and shoulders are carried
 */
record Trunks(Spine spine, Spine.Slice chest, Spine neck, Carriage carriage) {
  /** Where along the spine the shoulders sit, from the hips, 0, to the base of the neck, 1. */
  static final double CHEST = 0.86;

  private static final int ROUNDS = 4;

  private static final Vec SKULL_TO_MIDDLE = new Vec(1.3, 5.4, 0);

  static Trunks of(Trunk trunk, Carriage carriage) {
    Spine spine = Spine.of(trunk);
    return new Trunks(spine, spine.at(CHEST), spine.neck(carriage), carriage);
  }

  /** {@return the middle of the head and which way it faces} */
  Spine.Slice head() {
    Spine.Slice joint = neck.top();
    return new Spine.Slice(joint.at().plus(joint.basis().out(SKULL_TO_MIDDLE)), joint.basis());
  }

  Basis basisOf(Limb limb) {
    return limb.isArm() ? chest().basis() : spine.hips().basis();
  }

  /** {@return the joint of the limb while the limb hangs} */
  Vec root(Limb limb) {
    double out = limb.isRight() ? 1 : -1;
    if (!limb.isArm()) {
      Spine.Slice hips = spine.hips();
      return hips.at().plus(hips.basis().right().times(out * Build.HIP_OUT));
    }
    double blades = carriage.blades();
    double back = blades > 0 ? -2.2 * blades : -3.4 * blades;
    double aside = Build.SHOULDER_OUT - Math.abs(blades) * 0.7;
    Spine.Slice chest = chest();
    Vec local = new Vec(back - 0.2, 0.4 + carriage.shrug() * 3.6, out * aside);
    return chest.at().plus(chest.basis().out(local));
  }

  /** {@return how the joint moves when the limb points in the direction, as the shoulder does} */
  Vec raise(Limb limb, Vec direction) {
    Basis chest = chest().basis();
    return limb.isArm() ? chest.out(raised(limb, chest.in(direction))) : new Vec(0, 0, 0);
  }

  private static Vec raised(Limb limb, Vec local) {
    double up = Math.max(0, local.y() + 0.3);
    double inward = (limb.isRight() ? -1 : 1) * (up * 1.5 + Math.max(0, local.x()) * 0.8);
    return new Vec(Math.max(-0.5, local.x()) * 1.4, up * 2.6, inward);
  }

  /** The shoulder follows the hand, and where the hand points from depends on the shoulder. */
  Vec rootToward(Limb limb, Vec goal) {
    Vec base = root(limb);
    if (!limb.isArm()) {
      return base;
    }
    Basis chest = chest().basis();
    Vec local = chest.in(goal.minus(base));
    Vec moved = new Vec(0, 0, 0);
    for (int i = 0; i < ROUNDS; i++) {
      moved = raised(limb, local.minus(moved).unit());
    }
    return base.plus(chest.out(moved));
  }

  Trunks moved(Vec by) {
    return new Trunks(spine.moved(by), chest.moved(by), neck.moved(by), carriage);
  }
}
