package org.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Vec;

class TwoBoneTests {
  private final Random random = new Random(4);

  private Vec somewhere(double far) {
    return new Vec(
        (random.nextDouble() - 0.5) * far,
        (random.nextDouble() - 0.5) * far,
        (random.nextDouble() - 0.5) * far);
  }

  @Test
  void keepsTheLengthsOfBothBonesWhereverTheTargetIs() {
    for (int i = 0; i < 2000; i++) {
      Vec root = somewhere(40);
      TwoBone bones = TwoBone.solve(root, somewhere(120), 15, 14.5, somewhere(2));
      assertThat(root.distance(bones.mid())).isCloseTo(15, within(1e-3));
      assertThat(bones.mid().distance(bones.end())).isCloseTo(14.5, within(1e-3));
    }
  }

  @Test
  void reachesWhatIsWithinReach() {
    Vec root = new Vec(0, 0, 0);
    TwoBone bones = TwoBone.solve(root, new Vec(20, 5, 3), 15, 14.5, new Vec(0, 1, 0));
    assertThat(bones.missing()).isCloseTo(0, within(1e-9));
    assertThat(bones.end().distance(new Vec(20, 5, 3))).isCloseTo(0, within(1e-9));
  }

  @Test
  void tellsByHowMuchItFallsShort() {
    TwoBone bones = TwoBone.solve(new Vec(0, 0, 0), new Vec(40, 0, 0), 15, 14.5, new Vec(0, 1, 0));
    assertThat(bones.missing()).isCloseTo(10.5, within(1e-3));
  }

  @Test
  void bendsTowardTheBend() {
    for (int i = 0; i < 500; i++) {
      Vec target = somewhere(1).unit().times(20);
      Vec bend = somewhere(2);
      TwoBone bones = TwoBone.solve(new Vec(0, 0, 0), target, 15, 14.5, bend);
      assertThat(bones.mid().across(target.unit()).dot(bend)).isGreaterThanOrEqualTo(-1e-9);
    }
  }

  @Test
  void solvesEvenWhenTheBendRunsAlongTheLimb() {
    TwoBone bones = TwoBone.solve(new Vec(0, 0, 0), new Vec(0, -20, 0), 15, 14.5, new Vec(0, 1, 0));
    assertThat(bones.mid().length()).isCloseTo(15, within(1e-3));
  }
}
