package org.unhunch.ui.text;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/**
 * A label that wraps its text to its width, set from the left or centered; never HTML.
 *
 * <p>A wrapped Swing label would have to be HTML, and a text from a catalog must never be.
 */
@SuppressWarnings("serial") // never serialized
public final class TextBlock extends JLabel {
  /** By so many pixels whole and broken numbers of a width may differ. */
  private static final int ROUNDING = 2;

  private final int maxLines;

  /** A block of at most so many lines; what does not fit ends in an ellipsis. */
  public TextBlock(int maxLines) {
    this.maxLines = maxLines;
    putClientProperty("html.disable", true);
  }

  /** A block of any number of lines. */
  public TextBlock() {
    this(Integer.MAX_VALUE);
  }

  /** {@return the height that the text needs at a width; 0 if there is no text} */
  public int heightFor(int width) {
    Insets in = getInsets();
    if (getText() == null || getText().isBlank()) {
      return 0;
    }
    int room = width - in.left - in.right;
    int lines = fitsInOne(room) ? 1 : lines(room, fontContext()).size();
    return lines * lineHeight() + in.top + in.bottom;
  }

  /** Said without breaking the text, which takes long where there are hundreds of blocks. */
  private boolean fitsInOne(int room) {
    return getFontMetrics(getFont()).stringWidth(getText()) + ROUNDING < room;
  }

  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    int width = getWidth() > 0 ? getWidth() : getFontMetrics(getFont()).stringWidth(getText());
    return new Dimension(width, heightFor(width));
  }

  /** A new width may need another height, which whoever holds this must know. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean anew = width != getWidth();
    super.setBounds(x, y, width, height);
    if (anew && heightFor(width) != height) {
      revalidate();
    }
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, lineHeight());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(getForeground());
    Insets in = getInsets();
    int width = getWidth() - in.left - in.right;
    List<TextLayout> lines = lines(width, g.getFontRenderContext());
    float y = in.top + spareAbove(lines.size());
    for (TextLayout line : lines) {
      float x =
          getHorizontalAlignment() == SwingConstants.CENTER ? (width - line.getAdvance()) / 2 : 0;
      line.draw(g, in.left + x, y + getFontMetrics(getFont()).getAscent());
      y += lineHeight();
    }
    g.dispose();
  }

  private float spareAbove(int lines) {
    boolean top = getVerticalAlignment() == SwingConstants.TOP;
    Insets in = getInsets();
    int spare = getHeight() - in.top - in.bottom - lines * lineHeight();
    return top ? 0 : Math.max(0, spare / 2f);
  }

  private int lineHeight() {
    return getFontMetrics(getFont()).getHeight();
  }

  private FontRenderContext fontContext() {
    return getFontMetrics(getFont()).getFontRenderContext();
  }

  private List<TextLayout> lines(int width, FontRenderContext context) {
    List<TextLayout> lines = new ArrayList<>();
    String text = getText();
    if (text == null || text.isBlank() || width <= 0) {
      return lines;
    }
    LineBreakMeasurer measurer = new LineBreakMeasurer(attributed(text).getIterator(), context);
    while (measurer.getPosition() < text.length()) {
      int start = measurer.getPosition();
      if (lines.size() == maxLines - 1 && measurer.nextOffset(width) < text.length()) {
        lines.add(elided(text.substring(start), width, context));
        return lines;
      }
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }

  private TextLayout elided(String rest, int width, FontRenderContext context) {
    String ellipsis = "…";
    int room = Math.max(1, width - getFontMetrics(getFont()).stringWidth(ellipsis));
    int end = new LineBreakMeasurer(attributed(rest).getIterator(), context).nextOffset(room);
    return new TextLayout(rest.substring(0, end).strip() + ellipsis, attributes(), context);
  }

  private AttributedString attributed(String text) {
    return new AttributedString(text, attributes());
  }

  private Map<TextAttribute, Font> attributes() {
    return Map.of(TextAttribute.FONT, getFont());
  }
}
