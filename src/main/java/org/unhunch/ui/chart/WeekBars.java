package org.unhunch.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A bar for each day of a week, with its minutes above it and its name below. */
@SuppressWarnings("serial") // never serialized
final class WeekBars extends Chart {
  private static final double BAR = 0.66;
  private static final int ARC = 6;
  private static final int LINE = 3;
  private static final int HIGHEST = 54;
  private static final int GAP = 4;
  private transient List<Bar> bars = List.of();

  /** A day's name, its minutes, 0 or more, and both in words. */
  record Bar(String name, int minutes, boolean isToday, String text) {}

  /** Shows these from now on. */
  void show(List<Bar> others) {
    bars = List.copyOf(others);
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int line = metrics().getHeight() + UIScale.scale(GAP);
    return new Dimension(bars.size() * line, 2 * line + UIScale.scale(HIGHEST));
  }

  @Override
  void draw(Graphics2D g) {
    int most = Math.max(1, bars.stream().mapToInt(Bar::minutes).max().orElse(1));
    double wide = (double) getWidth() / Math.max(1, bars.size());
    boolean whole = bars.stream().allMatch(bar -> metrics().stringWidth(bar.name()) < wide);
    for (int i = 0; i < bars.size(); i++) {
      draw(g, bars.get(i), new Rectangle2D.Double(i * wide, 0, wide, getHeight()), most, whole);
    }
  }

  private void draw(Graphics2D g, Bar bar, Rectangle2D column, int most, boolean whole) {
    int line = metrics().getHeight();
    double foot = column.getMaxY() - line - UIScale.scale(GAP);
    double room = foot - line - UIScale.scale(GAP);
    boolean some = bar.minutes() > 0;
    double least = UIScale.scale(LINE);
    double height = some ? Math.max(least, room * bar.minutes() / most) : least;
    double width = column.getWidth() * BAR;
    double arc = Math.min(UIScale.scale(ARC), height);
    g.setColor(color(some ? "accent" : "track"));
    g.fill(
        new RoundRectangle2D.Double(
            column.getCenterX() - width / 2, foot - height, width, height, arc, arc));
    g.setColor(bar.isToday() ? getForeground() : color("muted"));
    g.setFont(bar.isToday() ? getFont().deriveFont(Font.BOLD) : getFont());
    String name = whole ? bar.name() : bar.name().substring(0, 1);
    writeAround(g, name, column.getCenterX(), column.getMaxY() - line / 2.0);
    g.setFont(getFont());
    if (some) {
      g.setColor(color("muted"));
      double middle = foot - height - line / 2.0;
      writeAround(g, String.valueOf(bar.minutes()), column.getCenterX(), middle);
    }
    tip(column, bar.text());
  }
}
