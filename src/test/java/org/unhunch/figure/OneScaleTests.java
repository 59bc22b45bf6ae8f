package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.Shipped;

/** Guards against a figure that was larger in one exercise of a routine than in the next. */
class OneScaleTests {
  private static final double HALF = 0.5;
  private static final double ROUNDING = 1e-9;

  static List<Routine> routines() {
    return Shipped.catalog().routines();
  }

  /** At every level, since each may stand in for the one that the routine names. */
  @ParameterizedTest
  @MethodSource("routines")
  void allExercisesOfARoutineHaveOneScaleInEveryPhase(Routine routine) {
    boolean floor =
        routine.entries().stream().anyMatch(each -> isOnFloor(scenes(each.exercise().id()).get(0)));
    Space room = floor ? Space.FLOOR : Space.UPRIGHT;
    for (Routine.Entry entry : routine.entries()) {
      for (Scene scene : scenes(entry.exercise().id())) {
        for (Optional<Side> side : scene.level().sides().sides()) {
          Sequence all = scene.sequence().on(side);
          Stage stage = new Stage(all.start(side).staging());
          assertSize(room, stage, all.start(side));
          assertSize(room, stage, all.turn(side, HALF, 1));
          assertSize(room, stage, all.typical(side));
          for (int phase = 0; phase < scene.level().script().size(); phase++) {
            assertSize(room, stage, all.at(phase, true, side, HALF, 1));
            assertSize(room, stage, all.at(phase, false, side, 1, 1));
          }
        }
      }
    }
  }

  private static void assertSize(Space room, Stage stage, Frame frame) {
    Rectangle2D seen = stage.moment(frame, Optional.of(room)).extent();
    assertThat(seen.getWidth()).isCloseTo(room.wide, within(ROUNDING));
    assertThat(seen.getHeight()).isCloseTo(Space.HIGH, within(ROUNDING));
  }

  /** A figure once took half of the stage, since too much room was kept for the largest. */
  @Test
  void noRoomIsLargerThanTheLargestTakes() {
    Map<Space, Rectangle2D> taken = new HashMap<>();
    for (Scene scene : org.unhunch.figure.Shipped.scenes()) {
      Space room = isOnFloor(scene) ? Space.FLOOR : Space.UPRIGHT;
      Rectangle2D place = new Rectangle2D.Double(0, 0, room.wide, Space.HIGH);
      for (Optional<Side> side : scene.level().sides().sides()) {
        Stage stage = new Stage(scene.sequence().on(side).start(side).staging());
        Rectangle2D used = stage.used(place, room, scene.sequence().start(side));
        taken.merge(
            room,
            new Rectangle2D.Double(0, 0, used.getWidth(), used.getHeight()),
            Rectangle2D::createUnion);
      }
    }
    taken.forEach(
        (room, used) ->
            assertThat(used.getWidth()).as(room.name()).isGreaterThan(0.96 * room.wide));
    assertThat(taken.get(Space.UPRIGHT).getHeight()).isGreaterThan(0.96 * Space.HIGH);
  }

  private static boolean isOnFloor(Scene scene) {
    return scene.level().body().positions().stream().anyMatch(each -> each.posture().isOnFloor());
  }

  private static List<Scene> scenes(String exercise) {
    return org.unhunch.figure.Shipped.scenes().stream()
        .filter(each -> each.exercise().id().equals(exercise))
        .toList();
  }
}
