package org.unhunch.routine.pose;

import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * What one limb does.
 *
 * @param target where it goes
 * @param bend where the elbow or the knee points, forward, up and right of the chest or the hips
 * @param tip where the fingers or the toes point, seen from what the target is measured from; empty
 *     is on along the limb
 * @param hand what the hand does, seen from the same; a foot has none and is flat
 */
public record Reach(Target target, Vec bend, Optional<Vec> tip, Hand hand) {
  public Reach {
    Require.that(bend.length() > 1e-6, "rule.direction", "bend");
    tip.ifPresent(each -> Require.that(each.length() > 1e-6, "rule.direction", "tip"));
  }

  /** Makes a reach with a flat hand. */
  public Reach(Target target, Vec bend, Optional<Vec> tip) {
    this(target, bend, tip, Hand.FLAT);
  }

  /** {@return the same done by the limb on the other side} */
  public Reach mirrored() {
    return new Reach(target.mirrored(), bend.mirrored(), tip.map(Vec::mirrored), hand.mirrored());
  }
}
