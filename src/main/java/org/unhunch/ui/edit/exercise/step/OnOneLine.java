package org.unhunch.ui.edit.exercise.step;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands a second component in what the first leaves of the line, or below it where that would be
 * too little: two components.
 *
 * @param gap pixels at no zoom between the two
 */
public record OnOneLine(int gap) implements Wrapping {
  private static final int LEAST = 400;
  private static final int INDENT = 18;

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    boolean one = isOne(parent, width);
    int wide = one ? Wrapping.naturalWidthOf(first) : width;
    int high = Wrapping.heightOf(first, wide);
    int x = one ? wide + UIScale.scale(gap) : UIScale.scale(INDENT);
    int room = Math.max(0, width - x);
    int y = one ? 0 : high + UIScale.scale(gap) / 2;
    int other = Wrapping.heightOf(second, room);
    // Beside one line it stands in the middle, and beside more at the first of them.
    int down = one && other < 2 * high ? (other - high) / 2 : 0;
    first.setBounds(in.left, in.top + down, wide, high);
    second.setBounds(in.left + x, in.top + y, room, other);
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    if (isOne(parent, width)) {
      int wide = Wrapping.naturalWidthOf(first);
      int room = width - wide - UIScale.scale(gap);
      return Math.max(Wrapping.heightOf(first, wide), Wrapping.heightOf(second, room));
    }
    return Wrapping.heightOf(first, width)
        + UIScale.scale(gap) / 2
        + Wrapping.heightOf(second, Math.max(0, width - UIScale.scale(INDENT)));
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.naturalWidthOf(parent.getComponent(0)) + UIScale.scale(gap + LEAST);
  }

  private boolean isOne(Container parent, int width) {
    return naturalWidth(parent) <= width;
  }
}
