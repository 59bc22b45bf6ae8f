package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.unhunch.figure.raster.Canvas;

/**
 * What stands still around the figure, kept as pixels while picture follows upon picture.
 *
 * <p>It keeps one canvas, as large as the place it was last painted into.
 */
public final class Backdrop {
  private Seen shown;
  private Canvas canvas;

  /** All that what is kept depends on; {@code place} has no whole pixels of shift. */
  private record Seen(List<Picture.Fill> room, Color surface, AffineTransform place) {
    private boolean isSame(Seen other) {
      return room == other.room
          && surface.equals(other.surface)
          && (room.isEmpty() || place.equals(other.place));
    }
  }

  /** Paints the picture into the bounds of a target that has the colour of its surface. */
  void paint(Graphics2D target, Rectangle2D bounds, Picture picture) {
    AffineTransform place = target.getTransform();
    Rectangle pixels = place.createTransformedShape(bounds).getBounds();
    if (pixels.isEmpty()) {
      return;
    }
    place.preConcatenate(AffineTransform.getTranslateInstance(-pixels.x, -pixels.y));
    place.concatenate(picture.into(bounds));
    prepare(pixels.width, pixels.height, new Seen(picture.room(), picture.surface(), place));
    Graphics2D g = (Graphics2D) target.create();
    g.clip(bounds);
    g.setTransform(AffineTransform.getTranslateInstance(pixels.x, pixels.y));
    canvas.begin(g.getClipBounds());
    fill(picture.fills(), place);
    canvas.show(g);
    g.dispose();
  }

  private void prepare(int width, int height, Seen seen) {
    boolean fits = canvas != null && canvas.isOf(width, height);
    if (!fits) {
      canvas = new Canvas(width, height, seen.surface);
    }
    if (!fits || !seen.isSame(shown)) {
      shown = seen;
      canvas.clear(seen.surface);
      fill(seen.room, seen.place);
      canvas.keep();
    }
  }

  private void fill(List<Picture.Fill> fills, AffineTransform place) {
    for (Picture.Fill each : fills) {
      canvas.fill(each.shape(), place, each.color());
    }
  }
}
