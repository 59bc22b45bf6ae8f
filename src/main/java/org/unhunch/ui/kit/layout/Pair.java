package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;

/**
 * Stands two components beside each other where neither need wrap for it, else the second below the
 * first.
 *
 * @param gap pixels at no zoom between the two
 * @param atEnd whether the second stands at the end of the line, or next to the first
 */
public record Pair(int gap, boolean atEnd) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int height = parent.getHeight() - in.top - in.bottom;
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    boolean beside = isBeside(parent, width);
    int wide = Math.min(width, Wrapping.naturalWidthOf(second));
    int room =
        beside && !atEnd ? Wrapping.naturalWidthOf(first) : width - (beside ? wide + between() : 0);
    int high = Wrapping.heightOf(first, room);
    int secondHigh = Wrapping.heightOf(second, wide);
    int line = beside ? height : high;
    first.setBounds(in.left, in.top + (line - high) / 2, room, high);
    int x = beside && !atEnd ? room + between() : atEnd ? width - wide : 0;
    int y = beside ? (height - secondHigh) / 2 : high + below(high);
    second.setBounds(in.left + x, in.top + y, wide, secondHigh);
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Component second = parent.getComponent(1);
    int last = Wrapping.heightOf(second, Math.min(width, Wrapping.naturalWidthOf(second)));
    int first = Wrapping.heightOf(parent.getComponent(0), width);
    return isBeside(parent, width) ? Math.max(first, last) : first + below(first) + last;
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.naturalWidthOf(parent.getComponent(0))
        + between()
        + Wrapping.naturalWidthOf(parent.getComponent(1));
  }

  private boolean isBeside(Container parent, int width) {
    return naturalWidth(parent) <= width;
  }

  /** What shows nothing has no gap below it. */
  private int below(int height) {
    return height == 0 ? 0 : between() / 2;
  }

  private int between() {
    return UIScale.scale(gap);
  }
}
