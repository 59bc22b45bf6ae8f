package org.unhunch.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;

/** A bar for each week. */
@SuppressWarnings("serial") // never serialized
public final class Bars extends Chart {
  private static final double WIDEST = 40;
  private final transient String unit;
  private final transient TimeAxis axis;
  private final transient List<Bar> bars;
  private final transient Scale scale;

  /** A week from a day on, with a value of 0 or more, which may still grow until it is over. */
  public record Bar(LocalDate day, int value, boolean over, String text) {}

  /** Bars of values in a unit, the earliest first. */
  public Bars(String unit, TimeAxis axis, List<Bar> bars) {
    this.unit = unit;
    this.axis = axis;
    this.bars = List.copyOf(bars);
    this.scale = Scale.upTo(bars.stream().mapToInt(Bar::value).max().orElse(0));
  }

  @Override
  void draw(Graphics2D g) {
    int left = metrics().stringWidth(String.valueOf(scale.top())) + 8;
    int below = metrics().getHeight() + 8;
    int above = metrics().getHeight() * 3 / 2;
    g.setColor(color("muted"));
    writeFrom(g, unit, 0, metrics().getHeight() / 2.0);
    Rectangle2D plot =
        new Rectangle2D.Double(left, above, getWidth() - left - 2, getHeight() - above - below);
    drawScale(g, scale, plot);
    axis.draw(g, plot);
    bars.forEach(bar -> draw(g, bar, plot));
  }

  private void draw(Graphics2D g, Bar bar, Rectangle2D plot) {
    double x = axis.x(bar.day(), plot);
    double room = axis.x(bar.day().plusWeeks(1), plot) - x;
    double gap = Math.min(6, room / 4);
    double width = Math.min(WIDEST, room - gap);
    double y = scale.y(bar.value(), plot);
    double height = plot.getMaxY() - y;
    tip(new Rectangle2D.Double(x, plot.getY(), room, plot.getHeight()), bar.text());
    if (bar.value() == 0) {
      return;
    }
    double arc = Math.min(6, width / 2);
    double start = x + (room - width) / 2;
    RoundRectangle2D shape = new RoundRectangle2D.Double(start, y, width, height, arc, arc);
    g.setColor(color(bar.over() ? "accent" : "cardSelected"));
    g.fill(shape);
    if (!bar.over()) {
      g.setColor(color("accent"));
      g.draw(shape);
    }
  }
}
