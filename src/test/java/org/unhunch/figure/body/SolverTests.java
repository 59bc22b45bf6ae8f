package org.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

class SolverTests {
  private static Reach at(double x, double y, double z) {
    Target target = new Target.At(Target.Anchor.ROOM, new Vec(x, y, z));
    return new Reach(target, new Vec(1, 0, 0), Optional.empty());
  }

  private static Trunks settled(List<Limb> order) {
    Map<Limb, Reach> planted = new LinkedHashMap<>();
    for (Limb limb : order) {
      double side = limb.isRight() ? 1 : -1;
      planted.put(limb, limb.isArm() ? at(20, 1.9, 9 * side) : at(-25, 2.1, 6 * side));
    }
    Trunk trunk = new Trunk(new Vec(-20, 40, 2), 30, 0, 0, 0, new Trunk.Bow(0, 0, 0, 0));
    return Solver.settle(Trunks.of(trunk, new Carriage(0, 0, 0, 0, 0)), planted);
  }

  /** Guards against poses that were solved a little otherwise in every run of the program. */
  @Test
  void theOrderOfTheLimbsDoesNotMatter() {
    Trunks one = settled(List.of(Limb.values()));
    Trunks other = settled(List.of(Limb.RIGHT_LEG, Limb.LEFT_ARM, Limb.LEFT_LEG, Limb.RIGHT_ARM));
    assertThat(one).isEqualTo(other);
    assertThat(one.spine().hips().at()).isNotEqualTo(new Vec(-20, 40, 2));
  }
}
