package org.unhunch.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * One shape in its colour.
 *
 * @param bounds the rectangle around the shape
 */
record Fill(Shape shape, Color color, Rectangle2D bounds) {
  Fill(Shape shape, Color color) {
    this(shape, color, shape.getBounds2D());
  }

  /** {@return whether both would be painted alike} */
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
