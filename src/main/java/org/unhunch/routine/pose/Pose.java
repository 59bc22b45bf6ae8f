package org.unhunch.routine.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * One position of the whole body.
 *
 * @param trunk hips and spine
 * @param carriage head and shoulders
 * @param limbs what each of the four limbs does
 * @param from the name of the pose that it is described by its differences from; empty for standing
 *     at ease
 */
public record Pose(Trunk trunk, Carriage carriage, Map<Limb, Reach> limbs, Optional<String> from) {
  public Pose {
    limbs = Map.copyOf(limbs);
    for (Limb limb : Limb.values()) {
      Require.that(limbs.containsKey(limb), "rule.pose.limb", limb);
    }
  }

  /** A pose that is described by its differences from standing at ease. */
  public Pose(Trunk trunk, Carriage carriage, Map<Limb, Reach> limbs) {
    this(trunk, carriage, limbs, Optional.empty());
  }

  /** {@return standing at ease} */
  public static Pose standing() {
    Map<Limb, Reach> limbs = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      double side = limb.isRight() ? 1 : -1;
      Target hang = new Target.Along(Target.Anchor.ROOM, new Vec(0.05, -1, 0.12 * side), 0.985);
      Target stand = new Target.At(Target.Anchor.ROOM, new Vec(0, 2.9, 5.2 * side));
      limbs.put(
          limb,
          limb.isArm()
              ? new Reach(hang, new Vec(-1, 0, 0.3 * side), Optional.empty())
              : new Reach(stand, new Vec(1, 0, 0), Optional.of(new Vec(1, 0, 0.25 * side))));
    }
    Trunk trunk = new Trunk(new Vec(0, 48.7, 0), 90, 0, 0, 0, new Trunk.Bow(-14, 16, 0, 0));
    return new Pose(trunk, new Carriage(0, 0, 0, 0, 0), limbs);
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
