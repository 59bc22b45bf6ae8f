package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.List;
import javax.swing.SwingUtilities;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands the four parts of a notice beside each other: its kind, what it says, its buttons and what
 * dismisses it. Where that leaves little room to what it says, the buttons stand below.
 *
 * @param sentence what it says; the part that holds it scrolls where that is long
 */
record NoticeLayout(TextBlock sentence) implements Wrapping {
  private static final int GAP = 12;
  private static final int MOST_LINES = 3;

  /** Of the window's height, so that what the person does keeps the most of it. */
  private static final int MOST_OF_WINDOW = 6;

  /** Of the bar's width, what its kind takes; where that is more, the text stands below it. */
  private static final double MOST_KIND = 0.25;

  /** Of the bar's width, what its text keeps. */
  private static final double LEAST_TEXT = 0.4;

  /** Where the parts stand. */
  private record Parts(Rectangle kind, Rectangle text, Rectangle buttons, Rectangle dismiss) {
    int height() {
      return kind.union(text).union(buttons).union(dismiss).height;
    }
  }

  /** Beside each other, in the middle of one line, but for the buttons where they would not fit. */
  private Parts parts(Container bar, int width) {
    int gap = UIScale.scale(GAP);
    Rectangle kind = new Rectangle(bar.getComponent(0).getPreferredSize());
    Rectangle dismiss = new Rectangle(bar.getComponent(3).getPreferredSize());
    dismiss.x = width - dismiss.width;
    if (kind.width > width * MOST_KIND) {
      return stacked(bar, kind, dismiss);
    }
    Component row = bar.getComponent(2);
    int left = kind.width + gap;
    int room = dismiss.x - gap - left;
    int wide = row.getPreferredSize().width;
    int natural = sentence.getFontMetrics(sentence.getFont()).stringWidth(sentence.getText());
    boolean below = room - wide - gap < Math.min(natural + gap, width * LEAST_TEXT);
    Rectangle text = text(bar, left, wide == 0 || below ? room : room - wide - gap);
    Rectangle buttons =
        new Rectangle(dismiss.x - gap - wide, 0, wide, Wrapping.heightOf(row, wide));
    int line = Math.max(Math.max(kind.height, dismiss.height), text.height);
    line = below ? line : Math.max(line, buttons.height);
    kind.y = (line - kind.height) / 2;
    text.y = (line - text.height) / 2;
    dismiss.y = (line - dismiss.height) / 2;
    buttons.y = (line - buttons.height) / 2;
    return new Parts(kind, text, below ? under(bar, left, width, line) : buttons, dismiss);
  }

  /** The text below its kind, and the buttons below both. */
  private Parts stacked(Container bar, Rectangle kind, Rectangle dismiss) {
    Rectangle text = text(bar, 0, dismiss.x + dismiss.width);
    text.y = Math.max(kind.height, dismiss.height);
    kind.y = (text.y - kind.height) / 2;
    return new Parts(kind, text, under(bar, 0, text.width, text.y + text.height), dismiss);
  }

  private Rectangle text(Container bar, int left, int width) {
    return new Rectangle(left, 0, width, Math.min(sentence.heightFor(width), most(bar)));
  }

  private static Rectangle under(Container bar, int left, int width, int above) {
    int height = Wrapping.heightOf(bar.getComponent(2), width - left);
    int gap = height == 0 ? 0 : UIScale.scale(GAP) / 2;
    return new Rectangle(left, above + gap, width - left, height);
  }

  private int most(Container bar) {
    int line = sentence.getFontMetrics(sentence.getFont()).getHeight();
    Window window = SwingUtilities.getWindowAncestor(bar);
    int lines = window == null ? MOST_LINES : window.getHeight() / MOST_OF_WINDOW / line;
    return line * Math.max(1, Math.min(MOST_LINES, lines));
  }

  @Override
  public void layoutContainer(Container bar) {
    Insets in = bar.getInsets();
    Parts parts = parts(bar, bar.getWidth() - in.left - in.right);
    List<Rectangle> all = List.of(parts.kind, parts.text, parts.buttons, parts.dismiss);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).translate(in.left, in.top);
      bar.getComponent(i).setBounds(all.get(i));
    }
  }

  @Override
  public int heightWithin(Container bar, int width) {
    return parts(bar, width).height();
  }

  @Override
  public int naturalWidth(Container bar) {
    return Wrapping.shown(bar).stream().mapToInt(each -> each.getPreferredSize().width).sum();
  }
}
