package org.unhunch.ui.history;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.unhunch.ui.kit.layout.Wrapping;

/** How high things are in which nothing need scroll: panes, the tab that is seen, and the rest. */
final class FullHeight {
  /** Pixels at no zoom of the lines around a tab. */
  private static final int LINES = 4;

  private FullHeight() {}

  /** {@return the height at which a component shows all of itself at a width} */
  static int of(Component each, int width) {
    if (each instanceof JScrollPane pane) {
      Insets in = pane.getInsets();
      return in.top + of(pane.getViewport().getView(), width - in.left - in.right) + in.bottom;
    }
    if (each instanceof JTabbedPane tabs) {
      Rectangle strip = tabs.getBoundsAt(0);
      int high = strip == null ? 0 : strip.y + strip.height;
      return high + UIScale.scale(LINES) + of(tabs.getSelectedComponent(), width);
    }
    return each instanceof Container all && all.getLayout() instanceof BorderLayout rows
        ? ofRows(all, rows, width)
        : Wrapping.heightOf(each, width);
  }

  private static int ofRows(Container all, BorderLayout rows, int width) {
    Insets in = all.getInsets();
    int high = in.top + in.bottom - rows.getVgap();
    for (String place :
        new String[] {BorderLayout.NORTH, BorderLayout.CENTER, BorderLayout.SOUTH}) {
      Component row = rows.getLayoutComponent(all, place);
      if (row != null && row.isVisible()) {
        high += of(row, width - in.left - in.right) + rows.getVgap();
      }
    }
    return Math.max(0, high);
  }
}
