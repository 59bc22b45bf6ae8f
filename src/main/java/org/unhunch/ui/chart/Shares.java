package org.unhunch.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.util.List;

/** For each row, which part of a whole it has, as a filled track with words beside it. */
@SuppressWarnings("serial") // never serialized
public final class Shares extends Rows<Shares.Share> {
  private static final int THICK = 10;

  /** A row: its share from 0 to 1, and the same in words, short. */
  public record Share(String name, double share, String text) implements Row {}

  /** A chart of these rows. */
  public Shares(List<Share> shares) {
    super(shares);
  }

  @Override
  void draw(Graphics2D g, Share share, double y) {
    int textWidth = rows.stream().mapToInt(s -> metrics().stringWidth(s.text())).max().orElse(0);
    double from = nameWidth() == 0 ? 0 : nameWidth() + 12;
    double width = getWidth() - from - textWidth - 12;
    int thick = UIScale.scale(THICK);
    g.setColor(color("track"));
    g.fill(bar(from, y, width, thick, thick));
    if (share.share() > 0) {
      g.setColor(color("accent"));
      g.fill(bar(from, y, Math.max(thick, width * share.share()), thick, thick));
    }
    g.setColor(color("muted"));
    writeEndingAt(g, share.text(), getWidth(), y);
  }
}
