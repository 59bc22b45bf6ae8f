package org.unhunch.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** For each row a bar to the left and one to the right of a middle line. */
@SuppressWarnings("serial") // never serialized
public final class Balance extends Rows {
  private static final int THICK = 12;
  private static final int GAP = 8;
  private final transient List<Pair> pairs;

  /**
   * A row.
   *
   * @param name what it is about
   * @param left how long the bar to the left is, 0 or more
   * @param right how long the bar to the right is
   * @param leftText the left in words, short
   * @param rightText the right in words, short
   */
  public record Pair(String name, int left, int right, String leftText, String rightText) {}

  /** Rows from top to bottom; the sentence is what they say together. */
  public Balance(String name, String sentence, List<Pair> pairs) {
    super(name, sentence, pairs.size());
    this.pairs = List.copyOf(pairs);
  }

  @Override
  void drawRow(Graphics2D g, int row, Rectangle2D bounds) {
    Pair pair = pairs.get(row);
    double y = bounds.getCenterY();
    g.setColor(getForeground());
    writeFrom(g, fit(pair.name(), nameWidth()), 0, y);
    double middle = (nameWidth() + getWidth()) / 2.0;
    double room = getWidth() - middle - textWidth() - 2 * GAP;
    int longest = pairs.stream().mapToInt(p -> Math.max(p.left(), p.right())).max().orElse(0);
    double left = room * pair.left() / Math.max(1, longest);
    double right = room * pair.right() / Math.max(1, longest);
    g.setColor(color("side.left"));
    g.fill(bar(middle - 1 - left, y, left));
    g.setColor(color("side.right"));
    g.fill(bar(middle + 1, y, right));
    g.setColor(color("muted"));
    writeEndingAt(g, pair.leftText(), middle - left - GAP, y);
    writeFrom(g, pair.rightText(), middle + right + GAP, y);
    g.draw(new Line2D.Double(middle, bounds.getMinY(), middle, bounds.getMaxY()));
    tip(bounds, pair.name() + ": " + pair.leftText() + ", " + pair.rightText());
  }

  private int textWidth() {
    return pairs.stream()
        .mapToInt(
            pair ->
                Math.max(
                    metrics().stringWidth(pair.leftText()),
                    metrics().stringWidth(pair.rightText())))
        .max()
        .orElse(0);
  }

  private static RoundRectangle2D bar(double x, double y, double width) {
    return new RoundRectangle2D.Double(x, y - THICK / 2.0, width, THICK, 4, 4);
  }
}
