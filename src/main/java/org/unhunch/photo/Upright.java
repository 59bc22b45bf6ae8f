package org.unhunch.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How an image is made upright: as a camera says of its own, in the order of the numbers for it.
 */
enum Upright {
  NONE(false, 0),
  MIRROR(true, 0),
  HALF(false, 2),
  HALF_MIRROR(true, 2),
  QUARTER_LEFT_MIRROR(true, 3),
  QUARTER_RIGHT(false, 1),
  QUARTER_RIGHT_MIRROR(true, 1),
  QUARTER_LEFT(false, 3);

  private final boolean mirrored;
  private final int quarters;

  /** First mirrored, its left at its right, then turned to the right. */
  Upright(boolean mirrored, int quarters) {
    this.mirrored = mirrored;
    this.quarters = quarters;
  }

  /** {@return the turn of that number, 1 to 8; none for any other} */
  static Upright of(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
  }

  BufferedImage apply(BufferedImage image) {
    if (this == NONE) {
      return image;
    }
    boolean lies = quarters % 2 == 1;
    int width = lies ? image.getHeight() : image.getWidth();
    int height = lies ? image.getWidth() : image.getHeight();
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage turned = new BufferedImage(width, height, type);
    AffineTransform way = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    way.quadrantRotate(quarters);
    way.scale(mirrored ? -1 : 1, 1);
    way.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    Graphics2D g = turned.createGraphics();
    g.drawImage(image, way, null);
    g.dispose();
    return turned;
  }
}
