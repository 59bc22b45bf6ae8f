package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;

class SequenceTests {
  private static Scene scene(String name) {
    return Scene.all().stream()
        .filter(each -> each.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPhaseBeginsWhereTheOneBeforeEnds() {
    Scene scene = scene("back-wave--whole");
    Sequence sequence = scene.sequence();
    for (int i = 0; i < 12; i++) {
      int phase = i % 6;
      List<Pose> path = sequence.at(phase, i == 0, Optional.empty(), 1, 2).path();
      Pose before =
          i == 0
              ? scene.staging().startPose()
              : sequence.end(phase - 1, Optional.empty()).path().get(0);
      assertThat(path.get(0)).isEqualTo(before);
    }
  }

  @Test
  void aHoldWhereOneAlreadyIsRests() {
    Frame frame = scene("back-wave--whole").sequence().at(1, true, Optional.empty(), 3, 5);
    assertThat(frame.path()).hasSize(1);
  }

  @Test
  void theOtherSideIsMirrored() {
    Sequence sequence = scene("side-lean").sequence();
    assertThat(sequence.at(0, true, Optional.of(Side.LEFT), 1, 3).mirrored()).isFalse();
    assertThat(sequence.at(0, true, Optional.of(Side.RIGHT), 1, 3).mirrored()).isTrue();
  }

  /** Poses that are written for a direction once showed both sides turned round. */
  @Test
  void posesForADirectionAreMirroredOnOneSideOnly() {
    Sequence sequence = scene("shoulder-circle").sequence();
    assertThat(sequence.at(0, true, Optional.of(Side.LEFT), 1, 3).mirrored()).isFalse();
    assertThat(sequence.at(0, true, Optional.of(Side.RIGHT), 1, 3).mirrored()).isTrue();
  }

  @Test
  void backwardGoesTheSameWayInReverse() {
    Sequence sequence = scene("shoulder-circle").sequence();
    Frame forward = sequence.at(0, true, Optional.of(Side.FORWARD), 1, 3);
    Frame backward = sequence.at(0, true, Optional.of(Side.BACKWARD), 1, 3);
    assertThat(backward.mirrored()).isFalse();
    assertThat(backward.path().get(1))
        .isEqualTo(forward.path().get(forward.path().size() - 2))
        .isNotEqualTo(forward.path().get(1));
  }

  @Test
  void aCircleIsKnownByHalfOfItsWayRound() {
    Frame typical = scene("shoulder-circle").sequence().typical();
    assertThat(Path.isCircle(typical.path())).isTrue();
    assertThat(typical.progress()).isEqualTo(0.5);
    assertThat(scene("shoulder-circle").sequence().keys()).hasSize(2).contains(typical);
  }

  @Test
  void breathRisesAndFalls() {
    assertThat(Sequence.breath(0, 4)).isCloseTo(0, within(1e-9));
    assertThat(Sequence.breath(2, 4)).isCloseTo(1, within(1e-9));
    assertThat(Sequence.breath(4, 4)).isCloseTo(0, within(1e-9));
  }

  @Test
  void easesInAndOut() {
    assertThat(Path.ease(0)).isZero();
    assertThat(Path.ease(0.5)).isCloseTo(0.5, within(1e-9));
    assertThat(Path.ease(1)).isCloseTo(1, within(1e-9));
    assertThat(Path.ease(0.02)).isLessThan(0.001);
  }
}
