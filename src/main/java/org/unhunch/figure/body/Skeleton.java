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

  /** {@return where the skull sits on the neck} */
  public Vec skullBase() {
    return neck.top().at();
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
