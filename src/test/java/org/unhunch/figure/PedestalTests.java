package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** What is dragged on the screen goes where the pointer goes, also in a mirror. */
class PedestalTests {
  private static final Rectangle2D ROOM = new Rectangle2D.Double(0, 0, 600, 400);
  private final Skeleton body = Skeleton.of(Pose.standing());

  private Pedestal from(int turn, boolean mirror) {
    return new Pedestal(List.of(), new View(turn, 6, View.Focus.WHOLE), List.of(body), mirror);
  }

  private double across(Pedestal pedestal, Limb limb) {
    return pedestal.see(body.limb(limb).end(), ROOM).getX();
  }

  /** Where it was played as in a mirror, its poses were made the other way round. */
  @Test
  void aFigureThatFacesTheOnlookerIsSeenAsInAMirrorWhereItIsPlayedSo() {
    assertThat(across(from(90, false), Limb.LEFT_ARM))
        .isGreaterThan(across(from(90, false), Limb.RIGHT_ARM));
    assertThat(across(from(90, true), Limb.LEFT_ARM))
        .isLessThan(across(from(90, true), Limb.RIGHT_ARM));
    assertThat(across(from(-90, true), Limb.LEFT_ARM))
        .isEqualTo(across(from(-90, false), Limb.LEFT_ARM));
    assertThat(across(from(0, true), Limb.LEFT_ARM))
        .isEqualTo(across(from(0, false), Limb.LEFT_ARM));
  }

  /** All moved under the pointer once a hand was drawn aside, where there was room for it. */
  @Test
  void whatIsInSightBesideTheBodyIsHeld() {
    Pedestal pedestal = from(90, false);
    assertThat(pedestal.holds(body, ROOM)).isTrue();
    Reach aside =
        new Reach(
            new Target.Along(Target.Anchor.ROOM, new Vec(0, 0, 1), 0.98),
            new Vec(0, -1, 0),
            Optional.empty());
    Map<Limb, Reach> limbs = new EnumMap<>(Pose.standing().limbs());
    limbs.put(Limb.RIGHT_ARM, aside);
    Pose standing = Pose.standing();
    Skeleton wide =
        Skeleton.of(new Pose(standing.trunk(), standing.carriage(), limbs, Optional.empty()));
    assertThat(pedestal.holds(wide, ROOM)).isTrue();
    assertThat(pedestal.holds(wide, new Rectangle2D.Double(0, 0, 200, 400))).isFalse();
  }

  @Test
  void aWayOnTheScreenLeadsThere() {
    for (boolean mirror : List.of(false, true)) {
      for (int turn : List.of(0, 60, 90, -90)) {
        Pedestal pedestal = from(turn, mirror);
        Vec hand = body.limb(Limb.RIGHT_ARM).end();
        Point2D before = pedestal.see(hand, ROOM);
        Point2D after = pedestal.see(hand.plus(pedestal.way(20, -30, ROOM)), ROOM);
        assertThat(after.getX() - before.getX()).isCloseTo(20, within(0.01));
        assertThat(after.getY() - before.getY()).isCloseTo(-30, within(0.01));
        Point2D right = pedestal.see(hand.plus(pedestal.step(1, 0)), ROOM);
        assertThat(right.getX()).isGreaterThan(before.getX());
      }
    }
  }
}
