package org.unhunch.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** For each row, which part of a whole it has, as a filled track with words beside it. */
@SuppressWarnings("serial") // never serialized
public final class Shares extends Rows {
  private static final int THICK = 10;
  private final transient List<Share> shares;

  /**
   * A row.
   *
   * @param name what it is about
   * @param share from 0 to 1
   * @param text the share in words, short
   */
  public record Share(String name, double share, String text) {}

  /** Rows from top to bottom; the sentence is what they say together. */
  public Shares(String name, String sentence, List<Share> shares) {
    super(name, sentence, shares.size());
    this.shares = List.copyOf(shares);
  }

  @Override
  void drawRow(Graphics2D g, int row, Rectangle2D bounds) {
    Share share = shares.get(row);
    double y = bounds.getCenterY();
    g.setColor(getForeground());
    writeFrom(g, fit(share.name(), nameWidth()), 0, y);
    int textWidth = shares.stream().mapToInt(s -> metrics().stringWidth(s.text())).max().orElse(0);
    double from = nameWidth() + 12;
    double width = getWidth() - from - textWidth - 12;
    g.setColor(color("track"));
    g.fill(bar(from, y, width));
    if (share.share() > 0) {
      g.setColor(color("accent"));
      g.fill(bar(from, y, Math.max(THICK, width * share.share())));
    }
    g.setColor(color("muted"));
    writeEndingAt(g, share.text(), getWidth(), y);
    tip(bounds, share.name() + ": " + share.text());
  }

  private static RoundRectangle2D bar(double x, double y, double width) {
    return new RoundRectangle2D.Double(x, y - THICK / 2.0, width, THICK, THICK, THICK);
  }
}
