package org.unhunch.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.history.review.Trend;

/** Ratings over days, two kinds of them one below the other; equal ones make a dot larger. */
@SuppressWarnings("serial") // never serialized
public final class Dots extends Chart {
  private static final int MOST = 10;
  private static final Scale SCALE = new Scale(MOST, 5);
  private static final int GAP = 12;

  /** How high the ratings of one kind are at least, in lines of text. */
  private static final double LINES = 7;

  /** How wide a dot is that stands for one rating, where there is room. */
  private static final double SINGLE = 6;

  /** How wide a dot can be, and how far two are apart at least. */
  private static final double LARGEST = 9;

  /** How much of a dot's color is seen, so that the line stands out: of 255. */
  private static final int FAINT = 190;

  private final transient TimeAxis axis;
  private final transient List<Row> rows;

  /**
   * One kind of rating.
   *
   * @param name what it is
   * @param color the key of its color in the theme
   * @param trend the ratings, and the line through them, if there is one to be drawn
   */
  public record Row(String name, String color, Trend trend) {}

  /** Ratings from top to bottom, at least one kind. */
  public Dots(TimeAxis axis, List<Row> rows) {
    this.axis = axis;
    this.rows = List.copyOf(rows);
  }

  /** Lower ones could not be told apart. */
  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, (int) (rows.size() * LINES * metrics().getHeight()));
  }

  @Override
  void draw(Graphics2D g) {
    int text = metrics().getHeight();
    int left = metrics().stringWidth(String.valueOf(MOST)) + 8;
    double height = (getHeight() - text - 8.0) / rows.size();
    double y = 0;
    for (Row row : rows) {
      g.setColor(color(row.color()));
      writeFrom(g, row.name(), left, y + text / 2.0);
      double top = y + text + GAP / 2.0;
      Rectangle2D plot =
          new Rectangle2D.Double(left, top, getWidth() - left - 2, y + height - top - GAP / 2.0);
      drawScale(g, SCALE, plot);
      draw(g, row, plot);
      y += height;
      if (row == rows.get(rows.size() - 1)) {
        axis.draw(g, plot);
      }
    }
  }

  private void draw(Graphics2D g, Row row, Rectangle2D plot) {
    Color solid = color(row.color());
    g.setColor(new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), FAINT));
    Map<Cell, Integer> cells = cells(row, plot);
    int most = cells.values().stream().mapToInt(count -> count).max().orElse(1);
    double one = Math.min(SINGLE, LARGEST / Math.sqrt(most));
    cells.forEach(
        (cell, count) -> {
          double wide = one * Math.sqrt(count);
          double x = cell.column() * LARGEST + plot.getX();
          double y = SCALE.y(cell.value(), plot);
          g.fill(new Ellipse2D.Double(x - wide / 2, y - wide / 2, wide, wide));
        });
    g.setColor(solid);
    row.trend().line().ifPresent(line -> draw(g, line, row.trend().dots(), plot));
  }

  /** Counts what would lie on one another; the area of a dot then says how many there are. */
  private Map<Cell, Integer> cells(Row row, Rectangle2D plot) {
    Map<Cell, Integer> cells = new HashMap<>();
    for (Trend.Dot dot : row.trend().dots()) {
      long column = Math.round((axis.x(dot.day(), plot) - plot.getX()) / LARGEST);
      cells.merge(new Cell(column, dot.value()), dot.count(), Integer::sum);
    }
    return cells;
  }

  private record Cell(long column, int value) {}

  private void draw(Graphics2D g, Trend.Line line, List<Trend.Dot> dots, Rectangle2D plot) {
    g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(
        new Line2D.Double(
            axis.x(dots.get(0).day(), plot),
            SCALE.y(line.from(), plot),
            axis.x(dots.get(dots.size() - 1).day(), plot),
            SCALE.y(line.to(), plot)));
  }
}
