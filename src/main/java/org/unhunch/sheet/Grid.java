package org.unhunch.sheet;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the cells of a page stand: in the layout that gives the largest letters.
 *
 * @param cells what stands there, without how to begin where there is no room for it
 * @param room where they stand
 * @param size of the letters
 */
record Grid(
    List<ExerciseCell> cells, CellLayout layout, Rectangle2D room, SheetFonts fonts, double size) {
  /** Smaller letters are not read without trouble. */
  private static final double SMALLEST = 6.5;

  private static final double LARGEST = 10;
  private static final double STEP = 0.25;

  /** How to begin is left out rather than have letters smaller than this. */
  private static final double ROOMY = 7.5;

  private static final double GAP = 12;
  private static final double WIDEST_GAP = 34;

  static Grid of(List<ExerciseCell> cells, Rectangle2D room, SheetFonts fonts) {
    List<ExerciseCell> brief = cells.stream().map(ExerciseCell::withoutSetup).toList();
    return largest(cells, room, fonts, ROOMY)
        .or(() -> largest(brief, room, fonts, SMALLEST))
        .or(() -> styles(brief, room, fonts, SMALLEST).min(Comparator.comparing(Grid::height)))
        .orElseThrow();
  }

  /** The largest letters in which all has room, in the first layout of those that give it room. */
  private static Optional<Grid> largest(
      List<ExerciseCell> cells, Rectangle2D room, SheetFonts fonts, double smallest) {
    return styles(cells, room, fonts, LARGEST)
        .flatMap(grid -> grid.fitting(smallest).stream())
        .reduce((best, next) -> next.size > best.size ? next : best);
  }

  /** The same with the largest letters, by steps smaller, in which it has room. */
  private Optional<Grid> fitting(double smallest) {
    int least = 0;
    int beyond = (int) Math.round((size - smallest) / STEP) + 1;
    int none = beyond;
    while (least < beyond) {
      int middle = (least + beyond) / 2;
      // Smaller letters never take more room.
      if (smaller(middle).height() <= room.getHeight()) {
        beyond = middle;
      } else {
        least = middle + 1;
      }
    }
    return least == none ? Optional.empty() : Optional.of(smaller(least));
  }

  private Grid smaller(int steps) {
    return new Grid(cells, layout, room, fonts, size - steps * STEP);
  }

  private static Stream<Grid> styles(
      List<ExerciseCell> cells, Rectangle2D room, SheetFonts fonts, double size) {
    return Stream.of(CellLayout.values()).map(layout -> new Grid(cells, layout, room, fonts, size));
  }

  private double height() {
    return sum() + (rows() - 1) * GAP;
  }

  private double sum() {
    return IntStream.range(0, rows()).mapToDouble(this::rowHeight).sum();
  }

  private int rows() {
    return (cells.size() + layout.columns() - 1) / layout.columns();
  }

  private double columnWidth() {
    return (room.getWidth() - (layout.columns() - 1) * GAP) / layout.columns();
  }

  private double rowHeight(int row) {
    int from = row * layout.columns();
    int to = Math.min(cells.size(), from + layout.columns());
    return cells.subList(from, to).stream()
        .mapToDouble(each -> each.height(layout, columnWidth(), fonts, size))
        .max()
        .orElseThrow();
  }

  /** Paints all; {@return where the last of them ends} */
  double paint(Pen pen) {
    double spare = room.getHeight() - sum();
    double gap = rows() == 1 ? 0 : Math.min(WIDEST_GAP, Math.max(GAP, spare / (rows() - 1)));
    double shrink = Math.min(1, (room.getHeight() - (rows() - 1) * gap) / sum());
    double y = room.getY();
    for (int row = 0; row < rows(); row++) {
      double height = rowHeight(row) * shrink;
      for (int column = 0; column < layout.columns(); column++) {
        int index = row * layout.columns() + column;
        if (index < cells.size()) {
          double x = room.getX() + column * (columnWidth() + GAP);
          Rectangle2D cell = new Rectangle2D.Double(x, y, columnWidth(), height);
          cells.get(index).paint(pen, layout, cell, size);
        }
      }
      y += height + gap;
    }
    return y - gap;
  }
}
