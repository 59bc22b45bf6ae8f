package org.unhunch.routine.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VecTests {
  private static final Offset<Double> CLOSE = within(1e-12);
  private final Vec a = new Vec(2, 3, 5);
  private final Vec b = new Vec(7, 11, 13);

  @Test
  void addsAndSubtractsAndStretches() {
    assertThat(a.plus(b)).isEqualTo(new Vec(9, 14, 18));
    assertThat(b.minus(a)).isEqualTo(new Vec(5, 8, 8));
    assertThat(a.times(3)).isEqualTo(new Vec(6, 9, 15));
  }

  @Test
  void multiplies() {
    assertThat(a.dot(b)).isEqualTo(14 + 33 + 65);
    assertThat(a.cross(b)).isEqualTo(new Vec(39 - 55, 35 - 26, 22 - 21));
    assertThat(new Vec(1, 0, 0).cross(new Vec(0, 1, 0))).isEqualTo(new Vec(0, 0, 1));
  }

  @Test
  void measures() {
    assertThat(new Vec(2, 3, 6).length()).isEqualTo(7);
    assertThat(a.distance(new Vec(4, 6, 11))).isEqualTo(7);
    assertThat(a.toward(b, 0.5)).isEqualTo(new Vec(4.5, 7, 9));
    assertThat(a.toward(b, 0)).isEqualTo(a);
  }

  @Test
  void aUnitHasTheLengthOne() {
    assertThat(new Vec(0, 0, 4).unit()).isEqualTo(new Vec(0, 0, 1));
    assertThat(b.unit().length()).isCloseTo(1, CLOSE);
    assertThat(new Vec(0, 0, 1e-10).unit()).isEqualTo(new Vec(0, 1, 0));
    assertThat(new Vec(0, 0, 1e-9).unit().z()).isCloseTo(1, CLOSE);
  }

  @Test
  void whatRunsAlongADirectionIsTakenAway() {
    assertThat(a.across(new Vec(0, 1, 0))).isEqualTo(new Vec(2, 0, 5));
  }

  @Test
  void aMirrorStandsBetweenLeftAndRight() {
    assertThat(a.mirrored()).isEqualTo(new Vec(2, 3, -5));
  }

  @Test
  void noNumberIsWithoutEnd() {
    assertThatThrownBy(() -> new Vec(Double.NaN, 0, 0)).hasMessageContaining("finite");
    assertThatThrownBy(() -> new Vec(0, Double.POSITIVE_INFINITY, 0)).hasMessageContaining("fin");
    assertThatThrownBy(() -> new Vec(0, 0, Double.NEGATIVE_INFINITY)).hasMessageContaining("fin");
  }
}
