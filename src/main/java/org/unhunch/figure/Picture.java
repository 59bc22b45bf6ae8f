package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private final Rectangle2D extent;
  private final boolean flipped;
  private final List<Fill> fills;

  /** One shape in its colour. */
  record Fill(Shape shape, Color color) {
    private boolean looksLike(Fill other) {
      return this == other
          || color.equals(other.color)
              && shape.getBounds2D().equals(other.shape.getBounds2D())
              && sameWay(shape.getPathIterator(null), other.shape.getPathIterator(null));
    }

    private static boolean sameWay(PathIterator a, PathIterator b) {
      double[] here = new double[6];
      double[] there = new double[6];
      while (!a.isDone() && !b.isDone()) {
        if (a.currentSegment(here) != b.currentSegment(there) || !Arrays.equals(here, there)) {
          return false;
        }
        a.next();
        b.next();
      }
      return a.isDone() && b.isDone();
    }
  }

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

  /**
   * {@return the part of the bounds where this, painted into them, differs from what was painted
   * there before, or a rectangle without a size}
   */
  public Rectangle2D changed(Picture before, Rectangle2D bounds) {
    if (flipped != before.flipped || !extent.equals(before.extent)) {
      return bounds;
    }
    Rectangle2D changed = new Rectangle2D.Double();
    int most = Math.max(fills.size(), before.fills.size());
    for (int i = 0; i < most; i++) {
      if (i >= fills.size() || i >= before.fills.size()) {
        add(changed, (i < fills.size() ? this : before).fills.get(i));
      } else if (!fills.get(i).looksLike(before.fills.get(i))) {
        add(changed, fills.get(i));
        add(changed, before.fills.get(i));
      }
    }
    return into(bounds).createTransformedShape(changed).getBounds2D();
  }

  private static void add(Rectangle2D changed, Fill fill) {
    Rectangle2D each = fill.shape.getBounds2D();
    if (!each.isEmpty()) {
      changed.setRect(changed.isEmpty() ? each : changed.createUnion(each));
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
