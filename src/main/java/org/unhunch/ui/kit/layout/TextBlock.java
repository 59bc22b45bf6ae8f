package org.unhunch.ui.kit.layout;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.unhunch.message.Unseen;
import org.unhunch.wrap.LineWrap;

/**
 * A label that wraps its text to its width, set from the side that it is read from, or centered.
 *
 * <p>A wrapped Swing label would have to be HTML, and no text here ever is.
 */
@SuppressWarnings("serial") // never serialized
public final class TextBlock extends JLabel {
  private final int maxLines;
  private boolean keepsRoom;

  /** A block of at most so many lines; what does not fit ends in an ellipsis. */
  public TextBlock(int maxLines) {
    this.maxLines = maxLines;
  }

  /** A block of any number of lines. */
  public TextBlock() {
    this(Integer.MAX_VALUE);
  }

  /** Shows a text line by line, with what cannot be seen in it as escapes. */
  @Override
  public void setText(String text) {
    boolean seen = text == null || text.isBlank() || Unseen.firstOf(text).isEmpty();
    String next = seen ? text : escaped(text);
    if (next == null || !next.equals(getText())) {
      keepsRoom = takesSameRoom(next);
      super.setText(next);
      keepsRoom = false;
    }
  }

  /** A count that changes each second, digit for digit, moves nothing around it. */
  private boolean takesSameRoom(String next) {
    String now = getText();
    if (!isValid() || now == null || next == null || now.length() != next.length()) {
      return false;
    }
    FontMetrics metrics = getFontMetrics(getFont());
    int width = metrics.stringWidth(next);
    boolean lines = now.indexOf('\n') >= 0 || next.indexOf('\n') >= 0;
    return !lines && width == metrics.stringWidth(now) && width <= getWidth();
  }

  @Override
  public void revalidate() {
    if (!keepsRoom) {
      super.revalidate();
    }
  }

  private static String escaped(String text) {
    return Stream.of(text.split("\n", -1)).map(Unseen::escaped).collect(Collectors.joining("\n"));
  }

  /** {@return the height that the text needs at a width; 0 if there is no text} */
  public int heightFor(int width) {
    Insets in = getInsets();
    if (getText() == null || getText().isBlank()) {
      return 0;
    }
    int lines = lines(width - in.left - in.right).size();
    return lines * lineHeight() + in.top + in.bottom;
  }

  /** {@return the width at which no line of the text wraps} */
  int naturalWidth() {
    Insets in = getInsets();
    String text = getText() == null ? "" : getText();
    FontMetrics metrics = getFontMetrics(getFont());
    int longest = text.lines().mapToInt(metrics::stringWidth).max().orElse(0);
    return longest + in.left + in.right;
  }

  /** {@return the width of its longest line where it wraps to a width} */
  int widthWithin(int width) {
    Insets in = getInsets();
    FontMetrics metrics = getFontMetrics(getFont());
    int longest =
        lines(width - in.left - in.right).stream().mapToInt(metrics::stringWidth).max().orElse(0);
    return longest + in.left + in.right;
  }

  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    int width = getWidth() > 0 ? getWidth() : naturalWidth();
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
    // None is cut in its middle, though the last may lack what is below its letters.
    int whole = (getHeight() - in.top - in.bottom + lineHeight() / 4) / lineHeight();
    List<String> lines = lines(width, Math.min(maxLines, whole));
    FontMetrics metrics = getFontMetrics(getFont());
    int y = in.top + spareAbove(lines.size()) + metrics.getAscent();
    boolean fromTheRight = LineWrap.isReadFromTheRight(getText());
    for (String line : lines) {
      boolean centered = getHorizontalAlignment() == SwingConstants.CENTER;
      int spare = width - metrics.stringWidth(line);
      int x = centered ? spare / 2 : fromTheRight ? spare : 0;
      g.drawString(line, in.left + x, y);
      y += lineHeight();
    }
    g.dispose();
  }

  private int spareAbove(int lines) {
    boolean top = getVerticalAlignment() == SwingConstants.TOP;
    Insets in = getInsets();
    int spare = getHeight() - in.top - in.bottom - lines * lineHeight();
    return top ? 0 : Math.max(0, spare / 2);
  }

  private int lineHeight() {
    return getFontMetrics(getFont()).getHeight();
  }

  private List<String> lines(int width) {
    return lines(width, maxLines);
  }

  private List<String> lines(int width, int most) {
    String text = getText();
    if (text == null || width <= 0) {
      return List.of();
    }
    return new LineWrap(getFontMetrics(getFont())::stringWidth).lines(text, width, most);
  }
}
