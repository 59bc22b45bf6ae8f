package org.unhunch.figure;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What stands still around the figure, kept as an image while picture follows upon picture.
 *
 * <p>It keeps one image, as large as the place it was last painted into.
 */
public final class Backdrop {
  private Seen shown;
  private BufferedImage image;

  /** All that the image depends on; {@code place} has no whole pixels of shift. */
  private record Seen(
      List<Picture.Fill> room, AffineTransform place, Rectangle2D bounds, int width, int height) {
    private boolean isSame(Seen other) {
      return other != null
          && room == other.room
          && place.equals(other.place)
          && bounds.equals(other.bounds)
          && width == other.width
          && height == other.height;
    }
  }

  /** Paints what stands still in the picture, and its surface, into the bounds. */
  void paint(Graphics2D target, Rectangle2D bounds, Picture picture) {
    AffineTransform place = target.getTransform();
    Rectangle pixels = place.createTransformedShape(bounds).getBounds();
    Point corner = pixels.getLocation();
    place.preConcatenate(AffineTransform.getTranslateInstance(-corner.x, -corner.y));
    Seen seen = new Seen(picture.room(), place, bounds, pixels.width, pixels.height);
    if (!seen.isSame(shown)) {
      shown = seen;
      image = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setColor(picture.surface());
      g.fillRect(0, 0, pixels.width, pixels.height);
      g.setTransform(place);
      picture.paintRoom(g, bounds);
      g.dispose();
    }
    Graphics2D g = (Graphics2D) target.create();
    g.clip(bounds);
    g.setTransform(AffineTransform.getTranslateInstance(corner.x, corner.y));
    g.drawImage(image, 0, 0, null);
    g.dispose();
  }
}
