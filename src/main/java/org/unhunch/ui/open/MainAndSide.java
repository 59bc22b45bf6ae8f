package org.unhunch.ui.open;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands the second of two components at the side of the first, both at the top, or below it where
 * that would leave the first too little.
 *
 * @param side pixels at no zoom of the second
 * @param least pixels at no zoom that the first keeps beside it
 * @param gap pixels at no zoom between the two
 */
record MainAndSide(int side, int least, int gap) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int all = parent.getWidth() - in.left - in.right;
    boolean beside = isBeside(all);
    int main = main(all);
    int second = second(all);
    Component one = parent.getComponent(0);
    Component other = parent.getComponent(1);
    int high = Wrapping.heightOf(one, main);
    one.setBounds(in.left, in.top, main, high);
    int y = beside ? 0 : high + UIScale.scale(gap);
    other.setBounds(in.left + all - second, in.top + y, second, Wrapping.heightOf(other, second));
  }

  @Override
  public int heightWithin(Container parent, int all) {
    int one = Wrapping.heightOf(parent.getComponent(0), main(all));
    int other = Wrapping.heightOf(parent.getComponent(1), second(all));
    return isBeside(all) ? Math.max(one, other) : one + UIScale.scale(gap) + other;
  }

  @Override
  public int naturalWidth(Container parent) {
    return UIScale.scale(least + gap + side);
  }

  private boolean isBeside(int all) {
    return all >= UIScale.scale(least + gap + side);
  }

  private int main(int all) {
    return isBeside(all) ? all - UIScale.scale(side + gap) : all;
  }

  private int second(int all) {
    return isBeside(all) ? UIScale.scale(side) : all;
  }
}
