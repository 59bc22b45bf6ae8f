package org.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** Hair shows as on a head, from wherever it is seen. */
class HairTests {
  private static final Vec MIDDLE = new Vec(0, 0, 0);
  private final Skeleton body =
      new Skeleton(
          new Spine(List.of()),
          new Spine(List.of()),
          new Spine.Slice(MIDDLE, Basis.room()),
          0,
          Map.of(),
          0);

  private boolean covers(double turn, double tilt, Vec on, Side parting) {
    Camera camera = new Camera(new View(turn, tilt, View.Focus.WHOLE));
    Shape hair = new Hair(body, camera, parting).shape();
    return hair.contains(camera.see(on));
  }

  /** Guards against bald heads and covered faces: 90 sees the face, -90 the back of the head. */
  @ParameterizedTest
  @CsvSource({
    "90, 0, 0, 5, true",
    "90, 0, 0, -1, false",
    "90, 0, 0, -4, false",
    "70, 10, 0, 5, true",
    "-90, 0, 0, 5, true",
    "-90, 0, 0, 0, true",
    "-90, 0, 2, -2, true",
    "-60, 20, 0, 0, true",
    "0, 0, -4, 3, true",
    "0, 0, 3, -3, false",
    "180, 0, -4, 3, true",
    "180, 0, 3, -3, false",
    "90, 90, 0, 0, true",
    "0, 90, 2, 0, true"
  })
  void hairIsWhereItGrows(double turn, double tilt, double along, double high, boolean hair) {
    boolean sideways = turn == 0 || turn == 180;
    Vec on = new Vec(sideways ? along : 0, high, sideways ? 0 : along);
    assertThat(covers(turn, tilt, on, Side.RIGHT)).isEqualTo(hair);
  }

  /** Guards against a mirrored picture that parts its hair on the other side. */
  @Test
  void thePartingIsOnItsSide() {
    Vec right = new Vec(5, 3.8, 2.4);
    Vec left = new Vec(5, 3.8, -2.4);
    assertThat(covers(90, 0, right, Side.RIGHT)).isNotEqualTo(covers(90, 0, left, Side.RIGHT));
    assertThat(covers(90, 0, right, Side.RIGHT)).isEqualTo(covers(90, 0, left, Side.LEFT));
  }

  /** Guards against hair that jumps while the eye walks round the head. */
  @Test
  void nothingJumpsWhileTheHeadTurns() {
    for (int tilt = 0; tilt <= 60; tilt += 20) {
      int before = -1;
      for (int turn = -180; turn <= 180; turn += 2) {
        Camera camera = new Camera(new View(turn, tilt, View.Focus.WHOLE));
        Shape hair = new Hair(body, camera, Side.RIGHT).shape();
        int seen = cells(hair);
        assertThat(before < 0 || Math.abs(seen - before) < 16).as(turn + " " + tilt).isTrue();
        before = seen;
      }
    }
  }

  /** {@return how many of small squares over the head are in the shape, each a quarter} */
  private static int cells(Shape hair) {
    int cells = 0;
    for (double y = -8; y < 9; y += 0.5) {
      for (double x = -8; x < 8; x += 0.5) {
        cells += hair.contains(x, y) ? 1 : 0;
      }
    }
    return cells;
  }
}
