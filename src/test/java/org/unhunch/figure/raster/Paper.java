package org.unhunch.figure.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Black paper, on which white is as much as it is covered. */
final class Paper {
  static final int SIZE = 64;

  private static final int FINER = 16;

  private Paper() {}

  static Canvas canvas() {
    return new Canvas(SIZE, SIZE, Color.BLACK);
  }

  static BufferedImage filled(Shape shape) {
    Canvas canvas = canvas();
    canvas.fill(shape, new AffineTransform(), Color.WHITE);
    return shown(canvas);
  }

  static BufferedImage shown(Canvas canvas) {
    return painted(SIZE, canvas::show);
  }

  private static BufferedImage painted(int size, Consumer<Graphics2D> painter) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    painter.accept(g);
    g.dispose();
    return image;
  }

  /** {@return the same, filled by Java2D, many times as large, and averaged} */
  static BufferedImage expected(Shape shape) {
    BufferedImage large =
        painted(
            SIZE * FINER,
            g -> {
              g.setRenderingHint(
                  RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
              g.setRenderingHint(
                  RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
              g.scale(FINER, FINER);
              g.fill(shape);
            });
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        image.setRGB(x, y, average(large, x * FINER, y * FINER));
      }
    }
    return image;
  }

  private static int average(BufferedImage large, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + FINER; y++) {
      for (int x = left; x < left + FINER; x++) {
        sum += level(large, x, y);
      }
    }
    return Math.round(sum / (float) (FINER * FINER));
  }

  /** {@return how much of a pixel is covered, from 0 to 255} */
  static int level(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFF;
  }

  /** {@return how many pixels are covered} */
  static double area(BufferedImage image) {
    double area = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        area += level(image, x, y) / 255.0;
      }
    }
    return area;
  }

  /** {@return the largest difference of a pixel, from 0 to 255} */
  static int difference(BufferedImage a, BufferedImage b) {
    int most = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        most = Math.max(most, Math.abs(level(a, x, y) - level(b, x, y)));
      }
    }
    return most;
  }

  static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
