package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
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

  /** Of the bar's width, what its text keeps. */
  private static final double LEAST_TEXT = 0.4;

  /** Where the parts stand in a width. */
  private record Parts(int kind, int text, int buttons, boolean below, int line, int rest) {
    int height(int gap) {
      return rest == 0 ? line : line + gap + rest;
    }
  }

  private Parts parts(Container bar, int width) {
    int gap = UIScale.scale(GAP);
    int kind = bar.getComponent(0).getPreferredSize().width + gap;
    int room = width - kind - gap - bar.getComponent(3).getPreferredSize().width;
    Component row = bar.getComponent(2);
    int buttons = row.getPreferredSize().width;
    int natural = sentence.getFontMetrics(sentence.getFont()).stringWidth(sentence.getText());
    boolean below =
        buttons > 0 && room - buttons - gap < Math.min(natural + gap, width * LEAST_TEXT);
    int text = below || buttons == 0 ? room : room - buttons - gap;
    int line = Math.min(sentence.heightFor(text), most(bar));
    for (int each : new int[] {0, below ? 3 : 2, 3}) {
      line = Math.max(line, bar.getComponent(each).getPreferredSize().height);
    }
    int rest = below ? Wrapping.heightOf(row, width - kind) : 0;
    return new Parts(kind, text, below ? width - kind : buttons, below, line, rest);
  }

  private int most(Container bar) {
    int line = sentence.getFontMetrics(sentence.getFont()).getHeight();
    Window window = SwingUtilities.getWindowAncestor(bar);
    int lines = window == null ? MOST_LINES : window.getHeight() / MOST_OF_WINDOW / line;
    return line * Math.max(1, Math.min(MOST_LINES, lines));
  }

  @Override
  public void layoutContainer(Container bar) {
    int gap = UIScale.scale(GAP);
    int width = bar.getWidth() - bar.getInsets().left - bar.getInsets().right;
    int x = bar.getInsets().left;
    int y = bar.getInsets().top;
    Parts parts = parts(bar, width);
    Component dismiss = bar.getComponent(3);
    int last = dismiss.getPreferredSize().width;
    int text = Math.min(sentence.heightFor(parts.text()), most(bar));
    bar.getComponent(0).setBounds(x, y, parts.kind() - gap, parts.line());
    bar.getComponent(1)
        .setBounds(x + parts.kind(), y + (parts.line() - text) / 2, parts.text(), text);
    dismiss.setBounds(x + width - last, y, last, dismiss.getPreferredSize().height);
    if (parts.below()) {
      int under = y + parts.line() + gap / 2;
      bar.getComponent(2).setBounds(x + parts.kind(), under, parts.buttons(), parts.rest());
    } else {
      int high = bar.getComponent(2).getPreferredSize().height;
      int left = x + parts.kind() + parts.text() + gap;
      bar.getComponent(2).setBounds(left, y + (parts.line() - high) / 2, parts.buttons(), high);
    }
  }

  @Override
  public int heightWithin(Container bar, int width) {
    return parts(bar, width).height(UIScale.scale(GAP) / 2);
  }

  @Override
  public int naturalWidth(Container bar) {
    return Wrapping.shown(bar).stream().mapToInt(each -> each.getPreferredSize().width).sum();
  }
}
