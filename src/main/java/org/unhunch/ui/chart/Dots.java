package org.unhunch.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ratings over days, two kinds of them one below the other; equal ones make a dot larger. */
@SuppressWarnings("serial") // never serialized
public final class Dots extends Chart {
  private static final int MOST = 10;
  private static final Scale SCALE = new Scale(MOST, 5);
  private static final int GAP = 12;

  /** How wide a dot is that stands for one rating, where there is room. */
  private static final double SINGLE = 6;

  /** How wide a dot can be, and how far two are apart at least. */
  private static final double LARGEST = 9;

  /** How much of a dot's color is seen, so that the line stands out: of 255. */
  private static final int FAINT = 150;

  private final transient TimeAxis axis;
  private final transient List<Row> rows;

  /**
   * One kind of rating.
   *
   * @param name what it is
   * @param color the key of its color in the theme
   * @param dots the ratings
   * @param line the line through them, if there is one to be drawn
   */
  public record Row(String name, String color, List<Dot> dots, Optional<Line> line) {}

  /**
   * So many equal ratings of a day.
   *
   * @param day the day
   * @param value 0 to 10
   * @param count 1 or more
   */
  public record Dot(LocalDate day, int value, int count) {}

  /**
   * A straight line between two days.
   *
   * @param first the day on which it begins
   * @param from its value there
   * @param last the day on which it ends
   * @param to its value there
   */
  public record Line(LocalDate first, double from, LocalDate last, double to) {}

  /** Dots and lines; the sentence is what they say. */
  public Dots(String name, String sentence, TimeAxis axis, List<Row> rows) {
    super(name, sentence);
    this.axis = axis;
    this.rows = List.copyOf(rows);
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
    row.line().ifPresent(line -> draw(g, line, plot, solid));
  }

  /** Counts what would lie on one another; the area of a dot then says how many there are. */
  private Map<Cell, Integer> cells(Row row, Rectangle2D plot) {
    Map<Cell, Integer> cells = new HashMap<>();
    for (Dot dot : row.dots()) {
      long column = Math.round((axis.x(dot.day(), plot) - plot.getX()) / LARGEST);
      cells.merge(new Cell(column, dot.value()), dot.count(), Integer::sum);
    }
    return cells;
  }

  private record Cell(long column, int value) {}

  private void draw(Graphics2D g, Line line, Rectangle2D plot, Color color) {
    g.setColor(color);
    g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(
        new Line2D.Double(
            axis.x(line.first(), plot),
            SCALE.y(line.from(), plot),
            axis.x(line.last(), plot),
            SCALE.y(line.to(), plot)));
  }
}
