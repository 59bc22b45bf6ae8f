package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import java.util.List;

/**
 * Stands components of one kind in columns of equal width, fewer where one would be cut off.
 *
 * @param most how many columns there are where all of them fit, 1 or more
 * @param gap pixels at no zoom between columns
 */
public record Columns(int most, int gap) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int columns = columns(parent, width);
    int between = UIScale.scale(gap);
    int height = Wrapping.most(parent, size -> size.height);
    List<Component> shown = Wrapping.shown(parent);
    for (int i = 0; i < shown.size(); i++) {
      int x = i % columns * (width + between) / columns; // the last one ends where the row does
      int next = (i % columns + 1) * (width + between) / columns;
      int cell = next - between - x;
      shown.get(i).setBounds(in.left + x, in.top + i / columns * height, cell, height);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int columns = columns(parent, width);
    return (Wrapping.shown(parent).size() + columns - 1)
        / columns
        * Wrapping.most(parent, size -> size.height);
  }

  @Override
  public int naturalWidth(Container parent) {
    return most * Wrapping.most(parent, size -> size.width) + (most - 1) * UIScale.scale(gap);
  }

  private int columns(Container parent, int width) {
    int each = Wrapping.most(parent, size -> size.width) + UIScale.scale(gap);
    return Math.max(1, Math.min(most, (width + UIScale.scale(gap)) / Math.max(1, each)));
  }
}
