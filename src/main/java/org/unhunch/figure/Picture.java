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

  /**
   * One shape in its colour.
   *
   * @param bounds the rectangle around the shape
   */
  record Fill(Shape shape, Color color, Rectangle2D bounds) {
    Fill(Shape shape, Color color) {
      this(shape, color, shape.getBounds2D());
    }

    boolean looksLike(Fill other) {
      return shape == other.shape && color == other.color
          || bounds.equals(other.bounds) && color.equals(other.color) && runsLike(other);
    }

    private boolean runsLike(Fill other) {
      PathIterator one = shape.getPathIterator(null);
      PathIterator two = other.shape.getPathIterator(null);
      double[] from = new double[6];
      double[] to = new double[6];
      while (!one.isDone() && !two.isDone()) {
        if (one.currentSegment(from) != two.currentSegment(to) || !Arrays.equals(from, to)) {
          return false;
        }
        one.next();
        two.next();
      }
      return one.isDone() && two.isDone();
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
        if (fill.bounds.intersects(visible)) {
          g.setColor(fill.color);
          g.fill(fill.shape);
        }
      }
    } finally {
      g.dispose();
    }
  }

  /**
   * {@return the part of the bounds that may look otherwise than another picture in them}
   *
   * <p>Outside of all shapes that only one of them has, the same shapes lie upon one another in
   * both.
   */
  public Rectangle2D differs(Picture other, Rectangle2D bounds) {
    if (flipped != other.flipped || !extent.equals(other.extent)) {
      return bounds;
    }
    int first = 0;
    int end = Math.min(fills.size(), other.fills.size());
    while (first < end && fills.get(first).looksLike(other.fills.get(first))) {
      first++;
    }
    Rectangle2D differs = new Rectangle2D.Double();
    boolean alike = fills.size() == other.fills.size();
    for (int i = first; i < Math.max(fills.size(), other.fills.size()); i++) {
      if (!alike || !fills.get(i).looksLike(other.fills.get(i))) {
        differs = with(with(differs, fills, i), other.fills, i);
      }
    }
    return into(bounds).createTransformedShape(differs).getBounds2D().createIntersection(bounds);
  }

  private static Rectangle2D with(Rectangle2D part, List<Fill> fills, int i) {
    Rectangle2D more = i < fills.size() ? fills.get(i).bounds : part;
    return part.isEmpty() ? more : more.isEmpty() ? part : part.createUnion(more);
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
