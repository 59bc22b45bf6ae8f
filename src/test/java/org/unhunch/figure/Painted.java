package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Frames painted on a ground that no figure has. */
final class Painted {
  private static final int CLEAR = 0xFF123456;

  private Painted() {}

  /** {@return a square image of a frame painted within bounds} */
  static BufferedImage frame(Frame frame, int size, Rectangle2D bounds) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(CLEAR));
    g.fillRect(0, 0, size, size);
    new FigurePainter(Palettes.light(), false).paint(g, bounds, frame);
    g.dispose();
    return image;
  }

  /** {@return a square image of a frame by a painter} */
  static BufferedImage by(FigurePainter painter, Frame frame, int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    painter.paint(g, new Rectangle2D.Double(0, 0, size, size), frame);
    g.dispose();
    return image;
  }

  /** {@return whether nothing is painted there} */
  static boolean isClear(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) == CLEAR;
  }

  /** {@return how many pixels inside or outside the bounds are painted} */
  static int pixels(BufferedImage image, Rectangle2D within, boolean inside) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (!isClear(image, x, y) && within.contains(x, y) == inside) {
          count++;
        }
      }
    }
    return count;
  }
}
