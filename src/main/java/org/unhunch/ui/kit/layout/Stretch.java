package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;

/**
 * Stands components beside each other at their own widths, in the middle of the height; one of them
 * has the rest of the width.
 *
 * @param gap pixels at no zoom between components
 * @param stretched the index of the one that has the rest
 */
public record Stretch(int gap, int stretched) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int height = parent.getHeight() - in.top - in.bottom;
    Component rest = parent.getComponent(stretched);
    int x = in.left;
    for (Component each : Wrapping.shown(parent)) {
      int wide = each == rest ? room(parent, width) : each.getPreferredSize().width;
      int high = Wrapping.heightOf(each, wide);
      each.setBounds(x, in.top + Math.max(0, (height - high) / 2), wide, high);
      x += wide + UIScale.scale(gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Component rest = parent.getComponent(stretched);
    return Wrapping.shown(parent).stream()
        .mapToInt(
            each ->
                Wrapping.heightOf(
                    each, each == rest ? room(parent, width) : each.getPreferredSize().width))
        .max()
        .orElse(0);
  }

  @Override
  public int naturalWidth(Container parent) {
    return taken(parent) + Wrapping.naturalWidthOf(parent.getComponent(stretched));
  }

  private int room(Container parent, int width) {
    return Math.max(0, width - taken(parent));
  }

  /** What the others take, and the gaps. */
  private int taken(Container parent) {
    Component rest = parent.getComponent(stretched);
    return Wrapping.shown(parent).stream()
        .filter(each -> each != rest)
        .mapToInt(each -> each.getPreferredSize().width + UIScale.scale(gap))
        .sum();
  }
}
