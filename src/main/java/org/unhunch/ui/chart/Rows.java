package org.unhunch.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A chart of rows from top to bottom, each with a name and a drawing, as high as its rows. */
@SuppressWarnings("serial") // never serialized
abstract class Rows<R extends Rows.Row> extends Chart {
  /** A name above its row is nearer to it than to the row before. */
  private static final double NEARER = 0.66;

  private static final int PADDING = 14;
  private static final int LEAST_WIDTH = 300;
  final transient List<R> rows;

  /** What every row has: what it is about, and what is said of it. */
  interface Row {
    String name();

    String text();
  }

  Rows(List<R> rows) {
    this.rows = List.copyOf(rows);
  }

  /** What stands above the rows takes so much of the height. */
  int above() {
    return 0;
  }

  /** Draws what stands above the rows, which is nothing as a rule. */
  void drawAbove(Graphics2D g) {}

  /** Draws a row beside its name, with its middle at y. */
  abstract void draw(Graphics2D g, R row, double y);

  final int rowHeight() {
    return metrics().getHeight() + UIScale.scale(PADDING);
  }

  /** The width that names have before the drawings: none where they stand above them. */
  final int nameWidth() {
    return isNameAbove() ? 0 : widest();
  }

  /** Where a name would take more than a third of the width. */
  private boolean isNameAbove() {
    return widest() > getWidth() / 3;
  }

  private int widest() {
    return rows.stream().mapToInt(row -> metrics().stringWidth(row.name())).max().orElse(0);
  }

  private int lines() {
    return isNameAbove() ? 2 : 1;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(LEAST_WIDTH), above() + rows.size() * lines() * rowHeight());
  }

  /** Another width may have names stand elsewhere. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean anew = width != getWidth();
    super.setBounds(x, y, width, height);
    if (anew) {
      revalidate();
    }
  }

  @Override
  final void draw(Graphics2D g) {
    double top = above();
    int high = lines() * rowHeight();
    double middle = rowHeight() * (isNameAbove() ? NEARER : 0.5);
    g.setColor(getForeground());
    drawAbove(g);
    for (R row : rows) {
      g.setColor(getForeground());
      writeFrom(g, fit(row.name(), getWidth()), 0, top + middle);
      draw(g, row, top + high - middle);
      tip(new Rectangle2D.Double(0, top, getWidth(), high), row.name() + ": " + row.text());
      top += high;
    }
  }

  static RoundRectangle2D bar(double x, double y, double width, int thick, int arc) {
    return new RoundRectangle2D.Double(x, y - thick / 2.0, width, thick, arc, arc);
  }
}
