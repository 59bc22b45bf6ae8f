package org.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

class SpineTests {
  private static final Vec HIPS = new Vec(0, 30, 0);

  private static Spine spine(double pitch, double low, double high, double side) {
    return Spine.of(new Trunk(HIPS, pitch, 0, 0, 0, new Trunk.Bow(low, high, side, 0)));
  }

  private static double length(Spine spine) {
    double length = 0;
    for (int i = 0; i + 1 < spine.slices().size(); i++) {
      length += spine.slices().get(i).at().distance(spine.slices().get(i + 1).at());
    }
    return length;
  }

  @Test
  void keepsItsLengthHoweverItBends() {
    assertThat(length(spine(10, 60, 60, 0))).isCloseTo(Build.TRUNK, within(1e-6));
    assertThat(length(spine(90, -70, 20, 40))).isCloseTo(Build.TRUNK, within(1e-6));
  }

  @Test
  void endsInTheDirectionOfThePitch() {
    Vec way = spine(30, 50, -20, 0).neck().at().minus(HIPS).unit();
    assertThat(Math.toDegrees(Math.asin(way.y()))).isCloseTo(30, within(1e-6));
    assertThat(way.z()).isCloseTo(0, within(1e-9));
  }

  @Test
  void roundsAwayFromTheBellyAndArchesTowardIt() {
    // On all fours the belly is below: a rounded back is high in the middle.
    assertThat(spine(0, 60, 60, 0).at(0.5).at().y()).isGreaterThan(33);
    assertThat(spine(0, -60, -60, 0).at(0.5).at().y()).isLessThan(27);
  }

  @Test
  void standsStraightWithoutABow() {
    assertThat(spine(90, 0, 0, 0).neck().at().distance(new Vec(0, 59, 0)))
        .isCloseTo(0, within(1e-9));
  }

  /** A head was once hinged on a straight neck, which broke where they met. */
  @Test
  void theNeckBendsAllAlong() {
    Carriage[] carried = {
      new Carriage(-50, 0, 0, 0, 0), new Carriage(45, 0, 0, 0, 0),
      new Carriage(20, 38, 0, 0, 0), new Carriage(0, 0, 70, 0, 0)
    };
    Spine spine = spine(90, -10, 14, 0);
    for (Carriage carriage : carried) {
      Spine neck = spine.neck(carriage);
      assertThat(length(neck)).isCloseTo(Build.NECK, within(1e-6));
      assertThat(neck.slices().get(0).at()).isEqualTo(spine.neck().at());
      Basis head =
          spine.neck().basis().nod(carriage.nod()).lean(carriage.tilt()).turn(carriage.turn());
      assertThat(neck.top().basis().up().distance(head.up())).isCloseTo(0, within(1e-9));
      assertThat(neck.top().basis().right().distance(head.right())).isCloseTo(0, within(1e-9));
      double whole = head.up().distance(spine.neck().basis().up());
      for (int i = 0; i + 1 < neck.slices().size(); i++) {
        Basis one = neck.slices().get(i).basis();
        Basis two = neck.slices().get(i + 1).basis();
        assertThat(one.up().distance(two.up())).isLessThan(0.12 + 0.45 * whole);
      }
    }
  }
}
