package org.unhunch.figure.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTests {
  private static final double SMOOTH = Math.toRadians(25);

  private static Blob ball(double x, double y, double radius) {
    return new Blob(x, y, radius * radius, 0, radius * radius, 0);
  }

  private static List<double[]> points(Shape shape) {
    List<double[]> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      if (i.currentSegment(at) != PathIterator.SEG_CLOSE) {
        points.add(new double[] {at[0], at[1]});
      }
    }
    return points;
  }

  /** {@return the sharpest corner, in radians, where the outline bulges} */
  private static double sharpest(Shape shape) {
    List<double[]> points = points(shape);
    double sharpest = 0;
    for (int i = 0; i < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get((i + 1) % points.size());
      double[] c = points.get((i + 2) % points.size());
      double in = Math.atan2(b[1] - a[1], b[0] - a[0]);
      double out = Math.atan2(c[1] - b[1], c[0] - b[0]);
      sharpest = Math.max(sharpest, Math.IEEEremainder(out - in, 2 * Math.PI));
    }
    return sharpest;
  }

  /** Guards against limbs of a dozen corners: from every side, straight or bent. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 20, 45, 70, 90, 120})
  void hullsAndTubesHaveNoCorners(double bend) {
    double turn = Math.toRadians(bend);
    Blob end = ball(10 + 9 * Math.cos(turn), 9 * Math.sin(turn), 1.3);
    List<Blob> bones = List.of(ball(0, 0, 3), ball(5, 0, 2.6), ball(10, 0, 2.2), end);
    assertThat(sharpest(new Outline().tube(bones).path())).isLessThan(SMOOTH);
    Blob[] all = bones.toArray(new Blob[0]);
    assertThat(sharpest(new Outline().hull(all).path())).isLessThan(SMOOTH);
  }

  /** Guards against boxes that bulged, since two corners were equally far. */
  @Test
  void theSidesOfABoxAreStraight() {
    Blob[] corners = {
      ball(0, 0, 0.3), ball(80, 0, 0.3), ball(80, 4, 0.3), ball(0, 4, 0.3),
    };
    Rectangle2D bounds = new Outline().hull(corners).path().getBounds2D();
    assertThat(bounds.getMinX()).isBetween(-0.301, -0.29);
    assertThat(bounds.getMaxY()).isBetween(4.29, 4.301);
    assertThat(bounds.getHeight()).isLessThan(4.61);
  }

  /** Guards against folds where a limb points at the eye and one end hides the other. */
  @Test
  void whatIsHiddenInATubeLeavesNoTrace() {
    Outline tube = new Outline().tube(List.of(ball(0, 0, 3), ball(0.4, 0.2, 2), ball(1, 0, 1)));
    assertThat(tube.covers(0, 0)).isTrue();
    assertThat(sharpest(tube.path())).isLessThan(SMOOTH);
    for (double[] point : points(tube.path())) {
      assertThat(Math.hypot(point[0], point[1])).isGreaterThan(2.9);
    }
  }

  /** Guards against halos: only what lies before another part has a line, and only there. */
  @Test
  void aContourIsWhereAPartLiesBeforeAnother() {
    Outline near = new Outline().tube(List.of(ball(0, 0, 2), ball(20, 0, 2)));
    Outline far = new Outline().hull(ball(10, 0, 5));
    assertThat(points(near.contour(List.of()))).isEmpty();
    Rectangle2D line = near.contour(List.of(far)).getBounds2D();
    assertThat(line.getMinX()).isGreaterThan(4);
    assertThat(line.getMaxX()).isLessThan(16);
    assertThat(line.getWidth()).isGreaterThan(5);
    assertThat(points(near.contour(List.of(new Outline().hull(ball(10, 40, 5)))))).isEmpty();
  }

  @Test
  void aPartThatComesOutOfAnotherHasNoLineAtItsRoot() {
    List<Blob> blobs = List.of(ball(0, 0, 2), ball(8, 0, 2), ball(20, 0, 2));
    Outline behind = new Outline().hull(ball(10, 0, 30));
    Rectangle2D line = new Outline().tube(blobs, 1, 0).contour(List.of(behind)).getBounds2D();
    assertThat(line.getMinX()).isGreaterThan(-0.5);
    assertThat(line.getMaxX()).isGreaterThan(21);
  }

  /** Guards against a light that changes over when a picture is flipped. */
  @Test
  void theShadeIsAwayFromTheLight() {
    Outline ball = new Outline().hull(ball(0, 0, 10));
    Rectangle2D plain = ball.shade(Light.of(false)).getBounds2D();
    Rectangle2D flipped = ball.shade(Light.of(true)).getBounds2D();
    assertThat(plain.getCenterX()).isGreaterThan(1);
    assertThat(plain.getMaxY()).isLessThan(8);
    assertThat(flipped.getCenterX()).isLessThan(-1);
  }
}
