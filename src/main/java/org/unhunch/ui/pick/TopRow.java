package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands what comes second beside what comes first, as wide as two cards and one, where there is
 * the width for it, and nowhere else.
 *
 * @param gap pixels at no zoom between them
 */
record TopRow(int gap) implements Wrapping {
  private static final int WIDE = 1_400;

  private static final int COLUMNS = 3;

  private int first(int width) {
    int column = (width - (COLUMNS - 1) * UIScale.scale(gap)) / COLUMNS;
    return width < UIScale.scale(WIDE) ? width : width - column - UIScale.scale(gap);
  }

  @Override
  public void layoutContainer(Container parent) {
    int width = parent.getWidth();
    int first = first(width);
    int height = parent.getHeight();
    parent.getComponent(0).setBounds(0, 0, first, height);
    if (parent.getComponentCount() > 1) {
      int from = first + UIScale.scale(gap);
      parent.getComponent(1).setBounds(from, 0, Math.max(0, width - from), height);
      parent.getComponent(1).setVisible(from < width);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    return Wrapping.heightOf(parent.getComponent(0), first(width));
  }

  @Override
  public int naturalWidth(Container parent) {
    return parent.getComponent(0).getPreferredSize().width;
  }
}
