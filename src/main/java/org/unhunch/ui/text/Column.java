package org.unhunch.ui.text;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Stacks components at the full width, text blocks as high as their wrapped text.
 *
 * <p>Unlike the layouts of Swing it asks for heights at the width there is, and remembers nothing,
 * so that text which wraps anew never stands in the room of its former self.
 *
 * @param gap pixels between components that show something
 * @param centered whether the stack stands in the middle of the height, or at the top
 */
public record Column(int gap, boolean centered) implements LayoutManager {
  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() > 0 ? parent.getWidth() : widest(parent) + in.left + in.right;
    return new Dimension(width, height(parent, width - in.left - in.right) + in.top + in.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int spare = parent.getHeight() - in.top - in.bottom - height(parent, width);
    int y = in.top + (centered ? Math.max(0, spare / 2) : 0);
    for (Component each : parent.getComponents()) {
      int height = heightOf(each, width);
      each.setBounds(in.left, y, width, height);
      y += height == 0 ? 0 : height + gap;
    }
  }

  private int height(Container parent, int width) {
    int sum = 0;
    for (Component each : parent.getComponents()) {
      int height = heightOf(each, width);
      sum += height == 0 ? 0 : height + gap;
    }
    return Math.max(0, sum - gap);
  }

  private static int heightOf(Component component, int width) {
    if (!component.isVisible()) {
      return 0;
    }
    return component instanceof TextBlock text
        ? text.heightFor(width)
        : component.getPreferredSize().height;
  }

  private static int widest(Container parent) {
    int widest = 0;
    for (Component each : parent.getComponents()) {
      widest = Math.max(widest, each.getPreferredSize().width);
    }
    return widest;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
