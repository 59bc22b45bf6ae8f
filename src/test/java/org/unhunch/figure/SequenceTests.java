package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.body.Motion;
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

  /** A neck that rolls through the middle once waited there, as its first roll begins there. */
  @Test
  void aWayNeverStaysWhereItIs() {
    List<Scene> scenes = new ArrayList<>(Scene.all());
    scenes.addAll(Shipped.scenes());
    for (Scene scene : scenes) {
      Optional<Side> side = scene.level().sides().sides().get(0);
      for (int phase = 0; phase < scene.level().script().size(); phase++) {
        for (boolean first : List.of(true, false)) {
          List<Pose> path = scene.sequence().at(phase, first, side, 1, 2).path();
          for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i)).as(scene.name()).isNotEqualTo(path.get(i - 1));
          }
        }
      }
    }
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

  /** Where the sides take turns, the figure once turned round after every repetition. */
  @Test
  void whereTheSidesTakeTurnsTheBodyGoesOnInPlaceWithItsOtherSide() {
    Scene shipped =
        Shipped.scenes().stream()
            .filter(each -> each.name().equals("bird-dog--arm-and-leg"))
            .findFirst()
            .orElseThrow();
    Sequence both = shipped.sequence();
    Sequence left = both.on(Optional.of(Side.LEFT));
    Sequence right = both.on(Optional.of(Side.RIGHT));
    assertThat(both.on(Optional.of(Side.RIGHT))).as("what painters know again").isSameAs(right);
    Frame one = left.at(1, true, Optional.of(Side.LEFT), 2, 2);
    Frame other = right.at(1, true, Optional.of(Side.RIGHT), 2, 2);
    assertThat(other.mirrored()).isEqualTo(one.mirrored()).isFalse();
    assertThat(other.side()).contains(Side.RIGHT);
    assertThat(other.path()).isEqualTo(one.path().stream().map(Pose::mirrored).toList());
    assertThat(right.turn(Optional.of(Side.RIGHT), 0, 2).turned()).isEqualTo(1);
    assertThat(scene("side-lean").sequence().turn(Optional.of(Side.RIGHT), 0, 2).turned()).isZero();
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

  /** A circle went forward only, its strip had it in one place, and both its ways at the top. */
  @Test
  void aCircleIsKnownByAPlaceWhereItsDirectionsDiffer() {
    Sequence sequence = scene("shoulder-circle").sequence();
    Frame typical = sequence.typical();
    assertThat(Motion.isCircle(typical.path())).isTrue();
    assertThat(typical.progress()).isStrictlyBetween(0.5, 1.0);
    assertThat(typical.others()).containsExactly(sequence.typical(Optional.of(Side.BACKWARD)));
    assertThat(sequence.keys())
        .extracting(Frame::progress)
        .containsExactly(1.0, 0.25, 0.5, 0.75, 0.25, 0.5, 0.75);
  }

  /** The arm that goes under the other was once seen only before and beyond it. */
  @Test
  void aLongWayIsAlsoSeenInItsMiddle() {
    Scene scene =
        Shipped.scenes().stream()
            .filter(each -> each.name().equals("childs-pose--thread-the-needle"))
            .findFirst()
            .orElseThrow();
    List<Frame> keys = scene.sequence().keys();
    assertThat(keys).hasSize(3);
    List<Pose> way = keys.get(1).path();
    assertThat(way.get(way.size() - 1)).isEqualTo(scene.staging().poses().get("under"));
  }

  /** A picture of the end once came on the side that is drawn, whichever side was asked for. */
  @Test
  void whereItGoesIsShownOnTheSideAskedFor() {
    for (Scene scene : Scene.all()) {
      for (Optional<Side> side : scene.level().sides().sides()) {
        Frame start = scene.sequence().start(side);
        Frame goal = scene.sequence().typical(side);
        boolean leftOrRight = scene.level().sides().isOfBody();
        assertThat(goal.path()).as(scene.name()).isNotEqualTo(start.path());
        assertThat(goal.mirrored()).as(scene.name()).isEqualTo(start.mirrored());
        assertThat(start.side()).as(scene.name()).isEqualTo(leftOrRight ? side : Optional.empty());
        assertThat(goal.mirrored())
            .as(scene.name())
            .isEqualTo(leftOrRight && !side.equals(Optional.of(scene.staging().drawn())));
      }
    }
  }

  /** Half of a neck roll was once flipped, and both sides leaned the same way. */
  @Test
  void aPhaseThatNamesItsSideIsMarkedAndNeverMirrored() {
    int named = 0;
    for (Scene scene : Scene.all()) {
      for (int phase = 0; phase < scene.level().script().size(); phase++) {
        Optional<Side> side = scene.level().script().get(phase).side();
        for (Optional<Side> asked : List.of(side, Optional.of(Side.RIGHT))) {
          if (scene.level().sides() == Side.Pair.NONE) {
            Frame frame = scene.sequence().at(phase, false, asked, 1, 3);
            assertThat(frame.side()).as(scene.name()).isEqualTo(side);
            assertThat(frame.mirrored()).as(scene.name()).isFalse();
          }
        }
        named += side.isPresent() ? 1 : 0;
      }
    }
    assertThat(named).isPositive();
  }

  /** What works was once lit in full before anything worked. */
  @Test
  void whatWorksGlowsMoreWhileItIsHeld() {
    Scene scene = scene("back-wave--whole");
    Sequence sequence = scene.sequence();
    assertThat(sequence.start(Optional.empty()).atRest().glow()).isZero();
    double before = sequence.at(0, true, Optional.empty(), 1, 2).glow();
    for (double elapsed = 0; elapsed <= 5; elapsed++) {
      double glow = sequence.at(1, true, Optional.empty(), elapsed, 8).glow();
      assertThat(glow).isBetween(before, 1.0);
      before = glow;
    }
    assertThat(before).isEqualTo(1);
    assertThat(sequence.at(2, true, Optional.empty(), 0, 2).glow()).isEqualTo(1);
    assertThat(sequence.at(2, true, Optional.empty(), 2, 2).glow()).isLessThan(0.5);
  }

  @Test
  void breathRisesAndFalls() {
    assertThat(Sequence.breath(0, 4)).isCloseTo(0, within(1e-9));
    assertThat(Sequence.breath(2, 4)).isCloseTo(1, within(1e-9));
    assertThat(Sequence.breath(4, 4)).isCloseTo(0, within(1e-9));
  }

  @Test
  void easesInAndOut() {
    assertThat(Motion.ease(0)).isZero();
    assertThat(Motion.ease(0.5)).isCloseTo(0.5, within(1e-9));
    assertThat(Motion.ease(1)).isCloseTo(1, within(1e-9));
    assertThat(Motion.ease(0.02)).isLessThan(0.001);
  }
}
