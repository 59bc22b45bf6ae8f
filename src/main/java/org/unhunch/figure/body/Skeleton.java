package org.unhunch.figure.body;

import java.util.Map;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Vec;

/**
 * Where everything in the body is.
 *
 * @param spine the spine
 * @param neck the neck
 * @param head the middle of the head and which way it faces
 * @param blades from -1, pushed apart, to 1, squeezed together
 * @param limbs the four limbs
 * @param drift how far the hips were moved from where the pose wants them, so that planted limbs
 *     reach; zero or more
 */
public record Skeleton(
    Spine spine,
    Spine neck,
    Spine.Slice head,
    double blades,
    Map<Limb, Chain> limbs,
    double drift) {
  /** So far apart, a left and a right limb still do the same; and so far a head looks ahead. */
  private static final double ALIKE = 8;

  private static final double TURNED = 0.15;

  /** How far fingers and the face are before what they turn about, and how far a blade slides. */
  private static final double HAND = 8;

  private static final double FACE = 6;
  private static final double BLADE = 4;

  /** Copies the limbs. */
  public Skeleton {
    limbs = Map.copyOf(limbs);
  }

  /** {@return the body in the pose} */
  public static Skeleton of(Pose pose) {
    return Solver.solve(pose, 0);
  }

  /** {@return the limb} */
  public Chain limb(Limb limb) {
    return limbs.get(limb);
  }

  /** {@return which way the chest faces for an arm, the hips for a leg} */
  public Basis basis(Limb limb) {
    return limb.isArm() ? spine.at(Trunks.CHEST).basis() : spine.hips().basis();
  }

  /** {@return where the skull sits on the neck} */
  public Vec skullBase() {
    return neck.top().at();
  }

  /** {@return whether the head is turned, or the limbs of one side do not what the other's do} */
  public boolean isSided() {
    return Math.abs(head.basis().forward().z()) > TURNED
        || differ(limb(Limb.LEFT_ARM), limb(Limb.RIGHT_ARM))
        || differ(limb(Limb.LEFT_LEG), limb(Limb.RIGHT_LEG));
  }

  private static boolean differ(Chain left, Chain right) {
    Vec end = right.fingertips(0).mirrored();
    return left.fingertips(0).distance(end) > ALIKE
        || left.mid().distance(right.mid().mirrored()) > ALIKE;
  }

  /**
   * {@return how far whatever goes farthest is seen to go from here to another body, zero or more}
   */
  public double seenTo(Skeleton other) {
    double far = Math.max(farthest(other), face().distance(other.face()));
    far = Math.max(far, BLADE * Math.abs(blades - other.blades));
    for (Limb limb : Limb.values()) {
      Vec tip = limb(limb).fingertips(HAND);
      far = Math.max(far, tip.distance(other.limb(limb).fingertips(HAND)));
    }
    return far;
  }

  private Vec face() {
    return head.at().plus(head.basis().forward().times(FACE));
  }

  /** {@return how far the joint is from its place in the other that is farthest, zero or more} */
  double farthest(Skeleton other) {
    double far = head.at().distance(other.head.at());
    for (Limb limb : Limb.values()) {
      Chain a = limb(limb);
      Chain b = other.limb(limb);
      far = Math.max(far, Math.max(a.root().distance(b.root()), a.mid().distance(b.mid())));
      far = Math.max(far, a.end().distance(b.end()));
    }
    return far;
  }
}
