package org.unhunch.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How much of each pixel shapes cover. */
class CoverageTests {
  /** Where outlines cross, and in what it is compared with, a pixel may be a little off. */
  private static final int CLOSE = 6;

  private static final AffineTransform MIRROR = new AffineTransform(-1, 0, 0, 1, Paper.SIZE, 0);

  private static double overlap(double from, double to, int pixel) {
    return Math.max(0, Math.min(to, pixel + 1) - Math.max(from, pixel));
  }

  @Test
  void ofRectanglesAtFractionsOfPixelsIsExact() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double left = random.nextDouble() * 30 - 4;
      double top = random.nextDouble() * 30 - 4;
      double right = left + random.nextDouble() * 45;
      double bottom = top + random.nextDouble() * 45;
      BufferedImage image =
          Paper.filled(new Rectangle2D.Double(left, top, right - left, bottom - top));
      for (int y = 0; y < Paper.SIZE; y++) {
        for (int x = 0; x < Paper.SIZE; x++) {
          double covered = overlap(left, right, x) * overlap(top, bottom, y);
          assertThat((double) Paper.level(image, x, y)).isCloseTo(255 * covered, within(1.0));
        }
      }
    }
  }

  @Test
  void ofATriangleIsExactInEachPixel() {
    // From corner to corner it halves the pixels on its long side.
    BufferedImage image = Paper.filled(Paper.polygon(10, 10, 40, 40, 10, 40));
    for (int i = 10; i < 40; i++) {
      assertThat(Paper.level(image, i, i)).isBetween(127, 128);
      assertThat(Paper.level(image, i + 1, i)).isZero();
      assertThat(Paper.level(image, 10, i)).isGreaterThan(126);
    }
    // Of 20 pixels in each row the slope leaves one part in 40 to 39 in 40.
    BufferedImage flat = Paper.filled(Paper.polygon(10, 10, 30, 11, 10, 11));
    for (int i = 0; i < 20; i++) {
      double covered = 1 - (i + 0.5) / 20;
      assertThat((double) Paper.level(flat, 10 + i, 10)).isCloseTo(255 * covered, within(1.0));
    }
  }

  @Test
  void ofACircleAddsUpToItsArea() {
    for (double radius : new double[] {0.4, 1, 3.3, 11, 29.7}) {
      BufferedImage image =
          Paper.filled(new Ellipse2D.Double(31.3 - radius, 32.1 - radius, 2 * radius, 2 * radius));
      double area = Math.PI * radius * radius;
      assertThat(Paper.area(image)).isCloseTo(area, within(0.04 + 0.07 * radius));
    }
  }

  @Test
  void ofWhatLiesPartlyOutsideIsTheSameInside() {
    Shape large = Paper.polygon(-50, 20, 30, -70, 190, 40, 31, 100);
    assertThat(Paper.difference(Paper.filled(large), Paper.expected(large)))
        .isLessThanOrEqualTo(CLOSE);
    assertThat(Paper.area(Paper.filled(Paper.polygon(-9, -9, 90, -9, 90, 90, -9, 90))))
        .isEqualTo(Paper.SIZE * Paper.SIZE);
    assertThat(Paper.area(Paper.filled(Paper.polygon(-9, 9, -3, 9, -3, 40, -9, 40)))).isZero();
    assertThat(Paper.area(Paper.filled(Paper.polygon(70, 9, 80, 9, 80, 40, 70, 40)))).isZero();
    assertThat(Paper.area(Paper.filled(Paper.polygon(9, 70, 20, 70, 20, 90, 9, 90)))).isZero();
  }

  @Test
  void ofPartsThatOverlapTheSameWayRoundIsThatOfTheirUnion() {
    Path2D both = Paper.polygon(10.5, 10.5, 30.5, 10.5, 30.5, 30.5, 10.5, 30.5);
    both.append(Paper.polygon(10.5, 20.5, 40.5, 20.5, 40.5, 40.5, 10.5, 40.5), false);
    BufferedImage image = Paper.filled(both);
    assertThat(Paper.difference(image, Paper.filled(new Area(both)))).isLessThanOrEqualTo(1);
    // Their common left side is as smooth where both lie as where one lies alone.
    assertThat(Paper.level(image, 10, 25)).isEqualTo(Paper.level(image, 10, 15)).isEqualTo(128);
    assertThat(Paper.level(image, 20, 20)).isEqualTo(255);
  }

  @Test
  void ofAHoleRunsTheOtherWayRoundOrCountsEvenAndOdd() {
    Path2D ring = Paper.polygon(8, 8, 40, 8, 40, 40, 8, 40);
    ring.append(Paper.polygon(16, 16, 16, 32, 32, 32, 32, 16), false);
    assertThat(Paper.area(Paper.filled(ring))).isEqualTo(32 * 32 - 16 * 16);
    Path2D twice = Paper.polygon(8, 8, 40, 8, 40, 40, 8, 40);
    twice.append(Paper.polygon(16, 16, 32, 16, 32, 32, 16, 32), false);
    assertThat(Paper.area(Paper.filled(twice))).isEqualTo(32 * 32);
    twice.setWindingRule(Path2D.WIND_EVEN_ODD);
    assertThat(Paper.area(Paper.filled(twice))).isEqualTo(32 * 32 - 16 * 16);
  }

  @Test
  void ofOpenPartsAndOfNothingIsWhatJava2dFills() {
    Path2D open = new Path2D.Double();
    open.moveTo(5, 5);
    open.lineTo(50, 9);
    open.lineTo(20, 60);
    open.moveTo(60, 60);
    open.moveTo(30, 2);
    open.lineTo(60, 30);
    assertThat(Paper.difference(Paper.filled(open), Paper.expected(open)))
        .isLessThanOrEqualTo(CLOSE);
    assertThat(Paper.area(Paper.filled(new Path2D.Double()))).isZero();
    assertThat(Paper.area(Paper.filled(Paper.polygon(5, 5, 50, 5)))).isZero();
  }

  @Test
  void ofTangledPolygonsIsWhatJava2dFills() {
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      double[] xy = random.doubles(2 * (3 + random.nextInt(9)), -9, 73).toArray();
      Path2D shape = Paper.polygon(xy);
      shape.setWindingRule(i % 2 == 0 ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
      assertThat(Paper.difference(Paper.filled(shape), Paper.expected(shape)))
          .as(i + ". polygon")
          .isLessThanOrEqualTo(CLOSE);
    }
  }

  @Test
  void ofStrokesAndMirroredShapesIsWhatJava2dFills() {
    Path2D line = new Path2D.Double();
    line.moveTo(9, 12);
    line.curveTo(60, 0, 0, 40, 55, 55);
    line.lineTo(50, 20);
    Shape stroke =
        new BasicStroke(3.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            .createStrokedShape(line);
    Shape mirrored = MIRROR.createTransformedShape(stroke);
    assertThat(Paper.difference(Paper.filled(stroke), Paper.expected(stroke)))
        .isLessThanOrEqualTo(CLOSE);
    assertThat(Paper.difference(Paper.filled(mirrored), Paper.expected(mirrored)))
        .isLessThanOrEqualTo(CLOSE);
  }
}
