package org.unhunch.ui.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart of rows, each with a name and a drawing, as high as its rows. */
@SuppressWarnings("serial") // never serialized
abstract class Rows extends Chart {
  private static final int PADDING = 14;
  private final int rows;

  Rows(String name, String sentence, int rows) {
    super(name, sentence);
    this.rows = rows;
  }

  /** Draws a row, by its index from 0, within its bounds. */
  abstract void drawRow(Graphics2D g, int row, Rectangle2D bounds);

  final int rowHeight() {
    return metrics().getHeight() + PADDING;
  }

  /** A third of the width for names, but no more than they need in any language. */
  final int nameWidth() {
    return Math.min(getWidth() / 3, 15 * metrics().getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(300, rows * rowHeight());
  }

  @Override
  final void draw(Graphics2D g) {
    for (int row = 0; row < rows; row++) {
      drawRow(g, row, new Rectangle2D.Double(0, row * rowHeight(), getWidth(), rowHeight()));
    }
  }
}
