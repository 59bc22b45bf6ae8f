package org.unhunch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BeatsTests {
  private static List<Double> all(Beats beats) {
    List<Double> all = new ArrayList<>();
    OptionalDouble next = OptionalDouble.of(0);
    while (next.isPresent()) {
      all.add(next.getAsDouble());
      next = beats.next(next.getAsDouble());
    }
    return all;
  }

  @Test
  void aMomentComesAfterEachStepAndAtTheEnd() {
    Beats slow = Beats.of(1.75, (from, to) -> 2 * (to - from));
    assertThat(all(slow)).containsExactly(0.0, 0.5, 1.0, 1.5, 1.75);
  }

  @Test
  void whatIsFastHasAsManyAsThereMayBe() {
    assertThat(all(Beats.of(1, (from, to) -> 1000 * (to - from)))).hasSize(Beats.RATE + 1);
    assertThat(all(Beats.even(1))).hasSize(Beats.RATE + 1);
  }

  @Test
  void whatEndsAsItWasHasNoMomentMore() {
    Beats early = Beats.of(2, (from, to) -> Math.min(1, to) == Math.min(1, from) ? 0 : to);
    assertThat(all(early)).containsExactly(0.0, 1.0);
    assertThat(all(Beats.of(2, (from, to) -> 0))).containsExactly(0.0);
    assertThat(all(Beats.ONCE)).containsExactly(0.0);
  }

  @Test
  void theLastMomentIsThatWhichIsSeen() {
    Beats beats = Beats.even(2.0 / Beats.RATE);
    assertThat(beats.last(0)).isZero();
    assertThat(beats.last(0.9 / Beats.RATE)).isZero();
    assertThat(beats.last(1.0 / Beats.RATE)).isEqualTo(1.0 / Beats.RATE);
    assertThat(beats.last(100)).isEqualTo(2.0 / Beats.RATE);
    assertThat(beats.next(2.0 / Beats.RATE)).isEmpty();
  }
}
