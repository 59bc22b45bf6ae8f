package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatTabbedPaneUI;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/**
 * How tabs look: the selected one bold, each always as wide as it is then; Swing finds it by its
 * name in the theme's file.
 */
public final class TabLook extends FlatTabbedPaneUI {
  /** Pixels at no zoom at each side of a text at least. */
  private static final int LEAST = 4;

  private TabLook() {}

  /** {@return a delegate of the tabs' own} */
  public static ComponentUI createUI(JComponent tabs) {
    return new TabLook();
  }

  private FontMetrics bold(Font font) {
    return tabPane.getFontMetrics(font.deriveFont(Font.BOLD));
  }

  /** Closer together where they would not all be seen, as none is found that is out of sight. */
  @Override
  protected Insets getTabInsets(int placement, int index) {
    Insets in = (Insets) super.getTabInsets(placement, index).clone();
    FontMetrics metrics = bold(tabPane.getFont());
    int text = 0;
    for (int i = 0; i < tabPane.getTabCount(); i++) {
      text += metrics.stringWidth(tabPane.getTitleAt(i));
    }
    int side = Math.max(0, tabPane.getWidth() - text) / (2 * tabPane.getTabCount());
    in.left = Math.max(UIScale.scale(LEAST), Math.min(in.left, side));
    in.right = in.left;
    return in;
  }

  @Override
  protected int calculateTabWidth(int placement, int index, FontMetrics metrics) {
    return super.calculateTabWidth(placement, index, bold(metrics.getFont()));
  }

  @Override
  protected void paintText(
      Graphics g,
      int placement,
      Font font,
      FontMetrics metrics,
      int index,
      String title,
      Rectangle where,
      boolean selected) {
    FontMetrics shown = selected ? bold(font) : metrics;
    int wider = shown.stringWidth(title) - where.width;
    Rectangle room = new Rectangle(where.x - wider / 2, where.y, where.width + wider, where.height);
    super.paintText(g, placement, shown.getFont(), shown, index, title, room, selected);
  }
}
