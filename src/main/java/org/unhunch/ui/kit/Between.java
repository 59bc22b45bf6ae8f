package org.unhunch.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands components under one another, each as high as it needs, but the last but one, which has
 * the rest: what scrolls between a head, if there is one, and a foot.
 */
public record Between() implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int height = parent.getHeight() - in.top - in.bottom;
    Component rest = parent.getComponent(parent.getComponentCount() - 2);
    int spare = height - heightWithin(parent, width) + Wrapping.heightOf(rest, width);
    int y = in.top;
    for (Component each : parent.getComponents()) {
      int high = each == rest ? Math.max(0, spare) : Wrapping.heightOf(each, width);
      each.setBounds(in.left, y, width, high);
      y += high;
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int sum = 0;
    for (Component each : parent.getComponents()) {
      sum += Wrapping.heightOf(each, width);
    }
    return sum;
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.most(parent, size -> size.width);
  }
}
