package org.unhunch.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the cells of a page stand: in the style that gives the largest letters.
 *
 * @param cells what stands there, without how to begin where there is no room for it
 * @param room where they stand
 * @param size of the letters
 */
record Grid(
    List<ExerciseCell> cells, CellLayout style, Rectangle2D room, SheetFonts type, double size) {
  /** Smaller letters are not read without trouble. */
  static final double SMALLEST = 6.5;

  private static final double LARGEST = 10;
  private static final double STEP = 0.25;

  /** How to begin is left out rather than have letters smaller than this. */
  private static final double ROOMY = 7.5;

  private static final double GAP = 12;
  private static final double WIDEST_GAP = 34;

  static Grid of(List<ExerciseCell> cells, Rectangle2D room, SheetFonts type) {
    Grid roomy = best(cells, room, type);
    return roomy.size >= ROOMY && roomy.fits()
        ? roomy
        : best(cells.stream().map(ExerciseCell::withoutSetup).toList(), room, type);
  }

  /** The largest letters; of equals the first style, and if nothing fits, the least too high. */
  private static Grid best(List<ExerciseCell> cells, Rectangle2D room, SheetFonts type) {
    Grid best = null;
    for (CellLayout style : CellLayout.values()) {
      Grid grid = fitted(cells, style, room, type);
      if (best == null || grid.isBetterThan(best)) {
        best = grid;
      }
    }
    return best;
  }

  private static Grid fitted(
      List<ExerciseCell> cells, CellLayout style, Rectangle2D room, SheetFonts type) {
    Grid grid = new Grid(cells, style, room, type, LARGEST);
    while (!grid.fits() && grid.size > SMALLEST) {
      grid = new Grid(cells, style, room, type, grid.size - STEP);
    }
    return grid;
  }

  private boolean isBetterThan(Grid other) {
    return fits() && other.fits() ? size > other.size : height() < other.height() && !other.fits();
  }

  /** Whether all text has room. */
  boolean fits() {
    return height() <= room.getHeight();
  }

  private double height() {
    return sum() + (rows() - 1) * GAP;
  }

  private double sum() {
    return IntStream.range(0, rows()).mapToDouble(this::rowHeight).sum();
  }

  private int rows() {
    return (cells.size() + style.columns() - 1) / style.columns();
  }

  private double columnWidth() {
    return (room.getWidth() - (style.columns() - 1) * GAP) / style.columns();
  }

  private double rowHeight(int row) {
    int from = row * style.columns();
    int to = Math.min(cells.size(), from + style.columns());
    return cells.subList(from, to).stream()
        .mapToDouble(each -> each.height(style, columnWidth(), type, size))
        .max()
        .orElseThrow();
  }

  /** Paints all; {@return where the last of them ends} */
  double paint(Pen pen, SheetColors inks) {
    double spare = room.getHeight() - sum();
    double gap = rows() == 1 ? 0 : Math.min(WIDEST_GAP, Math.max(GAP, spare / (rows() - 1)));
    double shrink = Math.min(1, (room.getHeight() - (rows() - 1) * gap) / sum());
    double y = room.getY();
    for (int row = 0; row < rows(); row++) {
      double height = rowHeight(row) * shrink;
      for (int column = 0; column < style.columns(); column++) {
        int index = row * style.columns() + column;
        if (index < cells.size()) {
          double x = room.getX() + column * (columnWidth() + GAP);
          Rectangle2D cell = new Rectangle2D.Double(x, y, columnWidth(), height);
          cells.get(index).paint(pen, style, cell, type, inks, size);
        }
      }
      y += height + gap;
    }
    return y - gap;
  }
}
