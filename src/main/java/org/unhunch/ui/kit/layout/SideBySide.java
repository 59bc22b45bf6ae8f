package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;

/**
 * Stands components at their own widths before a text that wraps in what is left: all in the middle
 * of the height, the text last.
 *
 * @param gap pixels at no zoom between them
 */
public record SideBySide(int gap) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int height = parent.getHeight() - in.top - in.bottom;
    int x = in.left;
    Component text = text(parent);
    for (Component each : Wrapping.shown(parent)) {
      Dimension size = each.getPreferredSize();
      int wide = each == text ? Math.max(0, parent.getWidth() - in.right - x) : size.width;
      int high = each == text ? Wrapping.heightOf(each, wide) : size.height;
      each.setBounds(x, in.top + (height - high) / 2, wide, high);
      x += wide + UIScale.scale(gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int left = width;
    int most = 0;
    Component text = text(parent);
    for (Component each : Wrapping.shown(parent)) {
      Dimension size = each.getPreferredSize();
      int high = each == text ? Wrapping.heightOf(each, Math.max(0, left)) : size.height;
      most = Math.max(most, high);
      left -= size.width + UIScale.scale(gap);
    }
    return most;
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.shown(parent).stream()
        .mapToInt(each -> each.getPreferredSize().width + UIScale.scale(gap))
        .sum();
  }

  private static Component text(Container parent) {
    return parent.getComponent(parent.getComponentCount() - 1);
  }
}
