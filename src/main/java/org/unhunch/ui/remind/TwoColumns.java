package org.unhunch.ui.remind;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands what comes second at the right, in a column of its own, where there is the width for it,
 * else below what comes first.
 *
 * @param gap pixels at no zoom between the two
 */
record TwoColumns(int gap) implements Wrapping {
  private static final int LEAST = 820;
  private static final int SECOND = 330;
  private static final int WIDE = 1_500;
  private static final int WIDE_SECOND = 500;

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    boolean beside = isBeside(width);
    int wide = beside ? width - second(width) - UIScale.scale(gap) : width;
    int high = Wrapping.heightOf(first, wide);
    first.setBounds(in.left, in.top, wide, high);
    int left = beside ? width - second(width) : 0;
    int top = beside ? 0 : high + UIScale.scale(gap);
    int width2 = beside ? second(width) : width;
    second.setBounds(in.left + left, in.top + top, width2, Wrapping.heightOf(second, width2));
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    if (isBeside(width)) {
      int left = width - second(width) - UIScale.scale(gap);
      return Math.max(Wrapping.heightOf(first, left), Wrapping.heightOf(second, second(width)));
    }
    return Wrapping.heightOf(first, width) + UIScale.scale(gap) + Wrapping.heightOf(second, width);
  }

  @Override
  public int naturalWidth(Container parent) {
    return UIScale.scale(LEAST);
  }

  private static boolean isBeside(int width) {
    return width >= UIScale.scale(LEAST);
  }

  private static int second(int width) {
    return UIScale.scale(width >= UIScale.scale(WIDE) ? WIDE_SECOND : SECOND);
  }
}
