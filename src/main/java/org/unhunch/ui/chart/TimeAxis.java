package org.unhunch.ui.chart;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Days from left to right, with the names of months or years below.
 *
 * @param from the first day
 * @param until the day after the last
 * @param month names a month by its first day
 */
public record TimeAxis(LocalDate from, LocalDate until, Function<LocalDate, String> month) {
  private static final int GAP = 14;

  /** Where a day begins in a plot. */
  double x(LocalDate day, Rectangle2D plot) {
    double days = ChronoUnit.DAYS.between(from, until);
    return plot.getX() + ChronoUnit.DAYS.between(from, day) / days * plot.getWidth();
  }

  /** Draws a tick at the first of each month or year, and names as many as there is room for. */
  void draw(Graphics2D g, Rectangle2D plot) {
    boolean years = ChronoUnit.MONTHS.between(from, until) > 30;
    LocalDate first = years ? from.withDayOfYear(1) : from.withDayOfMonth(1);
    double free = plot.getMinX();
    g.setStroke(new BasicStroke(1));
    FontMetrics metrics = g.getFontMetrics();
    for (LocalDate day = first; day.isBefore(until); day = next(day, years)) {
      double x = x(day, plot);
      String name = years ? String.valueOf(day.getYear()) : month.apply(day);
      int width = metrics.stringWidth(name);
      if (x >= free && x + width <= plot.getMaxX()) {
        g.setColor(Chart.color("muted"));
        g.draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + 4));
        g.drawString(name, (float) x, (float) plot.getMaxY() + 6 + metrics.getAscent());
        free = x + width + GAP;
      }
    }
  }

  private static LocalDate next(LocalDate day, boolean years) {
    return years ? day.plusYears(1) : day.plusMonths(1);
  }
}
