package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;

/**
 * Stacks components at the full width, what wraps as high as it is then.
 *
 * @param gap pixels at no zoom between components that show something
 * @param centered whether the stack stands in the middle of the height, or at the top
 */
public record Column(int gap, boolean centered) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int spare = parent.getHeight() - in.top - in.bottom - heightWithin(parent, width);
    int y = in.top + (centered ? Math.max(0, spare / 2) : 0);
    for (Component each : parent.getComponents()) {
      int height = Wrapping.heightOf(each, width);
      each.setBounds(in.left, y, width, height);
      y += height == 0 ? 0 : height + UIScale.scale(gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int sum = 0;
    for (Component each : parent.getComponents()) {
      int height = Wrapping.heightOf(each, width);
      sum += height == 0 ? 0 : height + UIScale.scale(gap);
    }
    return Math.max(0, sum - UIScale.scale(gap));
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.shown(parent).stream().mapToInt(Wrapping::naturalWidthOf).max().orElse(0);
  }
}
