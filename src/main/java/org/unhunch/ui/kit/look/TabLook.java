package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatTabbedPaneUI;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/**
 * How tabs look: the selected one bold, each always as wide as it is then; Swing finds it by its
 * name in the theme's file.
 */
public final class TabLook extends FlatTabbedPaneUI {
  private TabLook() {}

  /** {@return a delegate of the tabs' own} */
  public static ComponentUI createUI(JComponent tabs) {
    return new TabLook();
  }

  private FontMetrics bold(Font font) {
    return tabPane.getFontMetrics(font.deriveFont(Font.BOLD));
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
