package org.unhunch.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;

/** For each row a bar to the left and one to the right of a middle line. */
@SuppressWarnings("serial") // never serialized
public final class Balance extends Rows<Balance.Pair> {
  private static final int THICK = 12;
  private static final int ARC = 4;
  private static final int GAP = 8;

  /** A row: how long its bars are, 0 or more, and both in words, short. */
  public record Pair(String name, int left, int right, String leftText, String rightText)
      implements Row {
    @Override
    public String text() {
      return leftText + ", " + rightText;
    }
  }

  private final transient String left;
  private final transient String right;

  /** A chart of these rows, with headings for the two sides. */
  public Balance(String left, String right, List<Pair> pairs) {
    super(pairs);
    this.left = left;
    this.right = right;
  }

  @Override
  int above() {
    return rowHeight();
  }

  private double middle() {
    return (nameWidth() + getWidth()) / 2.0;
  }

  @Override
  void drawAbove(Graphics2D g) {
    writeEndingAt(g, left, middle() - GAP, rowHeight() / 2.0);
    writeFrom(g, right, middle() + GAP, rowHeight() / 2.0);
  }

  @Override
  void draw(Graphics2D g, Pair pair, double y) {
    double middle = middle();
    double room = getWidth() - middle - textWidth() - 2 * GAP;
    int longest = rows.stream().mapToInt(p -> Math.max(p.left(), p.right())).max().orElse(0);
    double toLeft = room * pair.left() / Math.max(1, longest);
    double toRight = room * pair.right() / Math.max(1, longest);
    g.setColor(color("side.left"));
    g.fill(bar(middle - 1 - toLeft, y, toLeft, UIScale.scale(THICK), UIScale.scale(ARC)));
    g.setColor(color("side.right"));
    g.fill(bar(middle + 1, y, toRight, UIScale.scale(THICK), UIScale.scale(ARC)));
    g.setColor(color("muted"));
    writeEndingAt(g, pair.leftText(), middle - toLeft - GAP, y);
    writeFrom(g, pair.rightText(), middle + toRight + GAP, y);
    double half = rowHeight() / 2.0;
    g.draw(new Line2D.Double(middle, y - half, middle, y + half));
  }

  private int textWidth() {
    return rows.stream()
        .flatMap(pair -> Stream.of(pair.leftText(), pair.rightText()))
        .mapToInt(metrics()::stringWidth)
        .max()
        .orElse(0);
  }
}
