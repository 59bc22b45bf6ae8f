package org.unhunch.ui.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A chart of rows from top to bottom, each with a name and a drawing, as high as its rows. */
@SuppressWarnings("serial") // never serialized
abstract class Rows<R extends Rows.Row> extends Chart {
  private static final int PADDING = 14;
  final transient List<R> rows;

  /** What every row has: what it is about, and what is said of it. */
  interface Row {
    String name();

    String text();
  }

  Rows(List<R> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Draws a row beside its name, with its middle at y. */
  abstract void draw(Graphics2D g, R row, double y);

  final int rowHeight() {
    return metrics().getHeight() + PADDING;
  }

  /** A third of the width for names, but no more than they need in any language. */
  final int nameWidth() {
    return Math.min(getWidth() / 3, 15 * metrics().getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(300, rows.size() * rowHeight());
  }

  @Override
  final void draw(Graphics2D g) {
    double top = 0;
    for (R row : rows) {
      double y = top + rowHeight() / 2.0;
      g.setColor(getForeground());
      writeFrom(g, fit(row.name(), nameWidth()), 0, y);
      draw(g, row, y);
      tip(new Rectangle2D.Double(0, top, getWidth(), rowHeight()), row.name() + ": " + row.text());
      top += rowHeight();
    }
  }

  static RoundRectangle2D bar(double x, double y, double width, int thick, int arc) {
    return new RoundRectangle2D.Double(x, y - thick / 2.0, width, thick, arc, arc);
  }
}
