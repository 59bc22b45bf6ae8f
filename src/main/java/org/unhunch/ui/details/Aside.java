package org.unhunch.ui.details;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands the second of two components at the side of the first, both at the top.
 *
 * @param width pixels at no zoom of the second
 * @param gap pixels at no zoom between the two
 */
record Aside(int width, int gap) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int all = parent.getWidth() - in.left - in.right;
    int main = main(all);
    int side = UIScale.scale(width);
    parent
        .getComponent(0)
        .setBounds(in.left, in.top, main, Wrapping.heightOf(parent.getComponent(0), main));
    parent
        .getComponent(1)
        .setBounds(
            in.left + all - side, in.top, side, Wrapping.heightOf(parent.getComponent(1), side));
  }

  @Override
  public int heightWithin(Container parent, int all) {
    return Math.max(
        Wrapping.heightOf(parent.getComponent(0), main(all)),
        Wrapping.heightOf(parent.getComponent(1), UIScale.scale(width)));
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.naturalWidthOf(parent.getComponent(0)) + UIScale.scale(width + gap);
  }

  private int main(int all) {
    return Math.max(0, all - UIScale.scale(width + gap));
  }
}
