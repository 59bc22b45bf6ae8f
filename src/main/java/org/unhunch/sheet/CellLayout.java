package org.unhunch.sheet;

import java.awt.geom.Rectangle2D;

/** How pictures and text stand in a cell, and how many cells beside each other. */
enum CellLayout {
  /** Across the page, the pictures at the left. */
  WIDE(1, false, 0.22),
  /** Two cells, the pictures above the text. */
  TWO(2, true, 0.485),
  /** Three cells, the pictures above the text. */
  THREE(3, true, 0.485),
  /** Two cells, small pictures at the left. */
  DENSE(2, false, 0.2);

  private static final double GAP = 6;

  /** As high as wide as three to four, like the pictures in the window. */
  private static final double PICTURE = 0.75;

  private final int columns;
  private final boolean stacked;
  private final double share;

  CellLayout(int columns, boolean stacked, double share) {
    this.columns = columns;
    this.stacked = stacked;
    this.share = share;
  }

  int columns() {
    return columns;
  }

  boolean stacked() {
    return stacked;
  }

  /** How much height the pictures take, the gap below them included where the text is there. */
  double pictureHeight(double width) {
    return width * share * PICTURE + (stacked ? GAP : 0);
  }

  Rectangle2D picture(Rectangle2D cell, int index) {
    double width = cell.getWidth() * share;
    double x = cell.getX() + index * (width + GAP);
    return new Rectangle2D.Double(x, cell.getY(), width, width * PICTURE);
  }

  double textWidth(double width, boolean pictured) {
    return stacked || !pictured ? width : width - 2 * (width * share + GAP) - GAP;
  }

  Rectangle2D textRoom(Rectangle2D cell, boolean pictured) {
    double width = textWidth(cell.getWidth(), pictured);
    double top = stacked && pictured ? pictureHeight(cell.getWidth()) : 0;
    return new Rectangle2D.Double(
        cell.getMaxX() - width, cell.getY() + top, width, cell.getHeight() - top);
  }
}
