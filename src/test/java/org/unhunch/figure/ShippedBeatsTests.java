package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.scene.Beats;
import org.unhunch.routine.Side;

/** What is slow is painted seldom, but never so seldom that it is seen to jump. */
class ShippedBeatsTests {
  private static final double SECONDS = 6;

  /** A step, what the fastest part goes in one more tick, and what the estimate may be off by. */
  private static final double FAR = 0.5 + 3.5;

  static Iterable<Scene> scenes() {
    return Shipped.scenes();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void nothingGoesFarBetweenTwoMoments(Scene scene) {
    Optional<Side> side = scene.level().sides().sides().get(0);
    for (int phase = 0; phase < scene.level().script().size(); phase++) {
      Beats beats = scene.sequence().beats(phase, true, side, SECONDS);
      Skeleton before = body(scene, phase, side, 0);
      OptionalDouble next = beats.next(0);
      while (next.isPresent()) {
        Skeleton now = body(scene, phase, side, next.getAsDouble());
        assertThat(before.seenTo(now)).isLessThan(FAR);
        before = now;
        next = beats.next(next.getAsDouble());
      }
      assertThat(before.seenTo(body(scene, phase, side, SECONDS))).isLessThan(FAR);
    }
  }

  private static Skeleton body(Scene scene, int phase, Optional<Side> side, double elapsed) {
    Frame frame = scene.sequence().at(phase, true, side, elapsed, SECONDS);
    return new Motion(frame.path()).after(frame.progress(), 0);
  }
}
