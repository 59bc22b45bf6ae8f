package org.unhunch.routine.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.unhunch.routine.term.Require;

/**
 * One position of the whole body.
 *
 * @param trunk hips and spine
 * @param carriage head and shoulders
 * @param limbs what each of the four limbs does
 */
public record Pose(Trunk trunk, Carriage carriage, Map<Limb, Reach> limbs) {
  /** Copies the limbs and checks that all four are there. */
  public Pose {
    Objects.requireNonNull(trunk);
    Objects.requireNonNull(carriage);
    limbs = Map.copyOf(limbs);
    for (Limb limb : Limb.values()) {
      Require.that(limbs.containsKey(limb), "rule.pose.limb", limb);
    }
  }

  /** {@return what the limb does} */
  public Reach reach(Limb limb) {
    return limbs.get(limb);
  }

  /** {@return the same pose done with the other side} */
  public Pose mirrored() {
    Map<Limb, Reach> swapped = new EnumMap<>(Limb.class);
    limbs.forEach((limb, reach) -> swapped.put(limb.other(), reach.mirrored()));
    return new Pose(trunk.mirrored(), carriage.mirrored(), swapped);
  }
}
