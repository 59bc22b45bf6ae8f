package org.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Vec;

class TurnsTests {
  private static final Vec AHEAD = new Vec(1, 0, 0);
  private static final Vec UP = new Vec(0, 1, 0);
  private static final Vec RIGHT = new Vec(0, 0, 1);

  @Test
  void sweepsTheShortWayAndKeepsTheLength() {
    Vec half = Turns.sweep(AHEAD.times(20), UP.times(20), 0.5, RIGHT);
    assertThat(half.length()).isCloseTo(20, within(1e-9));
    assertThat(half.x()).isCloseTo(half.y(), within(1e-9));
  }

  @Test
  void sweepsBetweenOppositesByTheWayGiven() {
    Vec half = Turns.sweep(UP.times(10), UP.times(-10), 0.5, RIGHT);
    assertThat(half.z()).isCloseTo(10, within(1e-6));
  }

  @Test
  void sweepsWithoutAJumpBetweenNearOpposites() {
    Vec from = UP.times(10);
    Vec to = new Vec(0.3, -1, 0.1).unit().times(10);
    Vec before = from;
    for (int i = 1; i <= 100; i++) {
      Vec now = Turns.sweep(from, to, i / 100.0, RIGHT);
      assertThat(now.distance(before)).isLessThan(0.6);
      assertThat(now.length()).isCloseTo(10, within(1e-6));
      before = now;
    }
    assertThat(before.distance(to)).isCloseTo(0, within(1e-6));
  }

  @Test
  void swingsABasisRigidly() {
    Basis basis = Basis.room().nod(30).lean(20).turn(50);
    Basis swung = basis.swing(UP, new Vec(1, 1, 1).unit());
    assertThat(swung.forward().dot(swung.up())).isCloseTo(0, within(1e-9));
    assertThat(swung.up().cross(swung.right()).distance(swung.forward()))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void nodsForwardLeansRightAndTurnsRight() {
    assertThat(Basis.room().nod(90).up().distance(AHEAD)).isCloseTo(0, within(1e-9));
    assertThat(Basis.room().lean(90).up().distance(RIGHT)).isCloseTo(0, within(1e-9));
    assertThat(Basis.room().turn(90).forward().distance(RIGHT)).isCloseTo(0, within(1e-9));
  }
}
