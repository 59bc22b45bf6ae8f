package org.unhunch.sheet;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Rows of texts under headings.
 *
 * @param headings one for each column
 * @param all how wide it is, in points
 * @param widths of the columns as multiples of the letters' size; 0 for the one that takes the
 *     rest; the texts of the last may wrap
 * @param rows as many texts each as there are columns
 */
record Table(List<String> headings, double all, List<Double> widths, List<List<String>> rows) {
  private static final double GAP = 1;
  private static final double ROW_GAP = 0.3;

  /** A row of more would leave no room for others, or have none itself. */
  private static final int MOST_LINES = 30;

  double height(SheetFonts fonts, double size) {
    double sum = size * Pen.LEADING + size;
    for (List<String> row : rows) {
      sum += height(row, fonts, size);
    }
    return sum;
  }

  private double height(List<String> row, SheetFonts fonts, double size) {
    int most = 1;
    for (int i = 0; i < row.size(); i++) {
      most = Math.max(most, lines(row, i, fonts, size).size());
    }
    return (most * Pen.LEADING + ROW_GAP) * size;
  }

  private List<String> lines(List<String> row, int column, SheetFonts fonts, double size) {
    return fonts.wrap(row.get(column), fonts.plain(size), width(column, size), MOST_LINES);
  }

  /** How many of its last rows have room in a height, headings included. */
  int rowsWithin(double height, SheetFonts fonts, double size) {
    double left = height - new Table(headings, all, widths, List.of()).height(fonts, size);
    int count = 0;
    while (count < rows.size() && left >= 0) {
      count++;
      left -= height(rows.get(rows.size() - count), fonts, size);
    }
    return left >= 0 ? count : Math.max(0, count - 1);
  }

  /** The same with its last so many rows. */
  Table last(int count) {
    return new Table(headings, all, widths, rows.subList(rows.size() - count, rows.size()));
  }

  /** Paints it below {@code top}; {@return where the next thing may begin} */
  double paint(Pen pen, double size, double x, double top) {
    Font bold = pen.fonts().bold(size);
    double left = x;
    for (int i = 0; i < headings.size(); i++) {
      String heading = pen.fonts().fitted(headings.get(i), bold, width(i, size));
      pen.line(heading, bold, pen.colors().muted(), left, top);
      left += width(i, size) + GAP * size;
    }
    double y = top + size * Pen.LEADING + size / 4;
    pen.rule(x, x + all, y);
    y += size / 4;
    Font font = pen.fonts().plain(size);
    for (List<String> row : rows) {
      left = x;
      for (int i = 0; i < row.size(); i++) {
        Rectangle2D room = new Rectangle2D.Double(left, y, width(i, size), 0);
        pen.lines(lines(row, i, pen.fonts(), size), font, pen.colors().text(), room, y);
        left += width(i, size) + GAP * size;
      }
      y += height(row, pen.fonts(), size);
    }
    return y + size / 2;
  }

  private double width(int column, double size) {
    double given = widths.stream().mapToDouble(each -> each + GAP).sum() - GAP;
    double own = widths.get(column);
    return own == 0 ? all - given * size : own * size;
  }
}
