package org.unhunch.figure.paint;

import java.util.Set;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Region;

/**
 * What there is to see on a body beside its bones.
 *
 * @param regions what works or lengthens; may be empty
 * @param glow how strongly that is shown, 0 to 1
 * @param blades whether to mark the shoulder blades
 * @param breath how full the chest is, 0 to 1
 * @param parting the side on which the hair is parted, left or right
 */
public record Look(Set<Region> regions, double glow, boolean blades, double breath, Side parting) {
  /** Copies the regions. */
  public Look {
    regions = Set.copyOf(regions);
  }

  /** {@return a body without marks, as wide as it ever is} */
  public static Look plain() {
    return new Look(Set.of(), 0, false, 1, Side.RIGHT);
  }
}
