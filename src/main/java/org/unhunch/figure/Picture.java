package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private final Rectangle2D extent;
  private final boolean flipped;
  private final List<Fill> fills;

  /** One shape in its colour. */
  record Fill(Shape shape, Color color) {}

  /**
   * A picture of what lies in the extent, y growing upward; {@code flipped} left to right.
   *
   * @param fills the shapes, the farthest first
   */
  Picture(Rectangle2D extent, boolean flipped, List<Fill> fills) {
    this.extent = Objects.requireNonNull(extent);
    this.flipped = flipped;
    this.fills = List.copyOf(fills);
  }

  /** {@return whether it is turned left to right} */
  boolean isFlipped() {
    return flipped;
  }

  /** Paints this, as large as it fits, into the middle of the bounds, and nothing beyond. */
  public void paint(Graphics2D target, Rectangle2D bounds) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.clip(bounds);
      g.transform(into(bounds));
      Rectangle2D visible = g.getClipBounds();
      for (Fill fill : fills) {
        if (fill.shape.getBounds2D().intersects(visible)) {
          g.setColor(fill.color);
          g.fill(fill.shape);
        }
      }
    } finally {
      g.dispose();
    }
  }

  /** {@return the transform that puts it, as large as it fits, into the middle of the bounds} */
  private AffineTransform into(Rectangle2D bounds) {
    double scale =
        Math.min(bounds.getWidth() / extent.getWidth(), bounds.getHeight() / extent.getHeight());
    AffineTransform transform = new AffineTransform();
    transform.translate(bounds.getCenterX(), bounds.getCenterY());
    transform.scale(flipped ? -scale : scale, -scale);
    transform.translate(-extent.getCenterX(), -extent.getCenterY());
    return transform;
  }
}
