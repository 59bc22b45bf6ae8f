package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands components under one another at the full width.
 *
 * @param gap units between components that show something
 * @param centered whether the stack stands in the middle of the height, or at the top
 */
public record Stack(double gap, boolean centered) implements Wrapping {
  /** A stack that begins at the top. */
  public Stack(double gap) {
    this(gap, false);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int spare = parent.getHeight() - in.top - in.bottom - heightWithin(parent, width);
    int y = in.top + (centered ? Math.max(0, spare / 2) : 0);
    int bottom = parent.getHeight() - in.bottom;
    for (Component each : parent.getComponents()) {
      int height = Wrapping.heightOf(each, width);
      each.setBounds(in.left, y, width, Math.min(height, Math.max(0, bottom - y)));
      y += height == 0 ? 0 : height + Units.of(parent, gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int sum = 0;
    for (Component each : parent.getComponents()) {
      int height = Wrapping.heightOf(each, width);
      sum += height == 0 ? 0 : height + Units.of(parent, gap);
    }
    return Math.max(0, sum - Units.of(parent, gap));
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.shown(parent).stream().mapToInt(Stack::naturalWidthOf).max().orElse(0);
  }

  /** {@return the pixels at which nothing in a component need wrap} */
  public static int naturalWidthOf(Component each) {
    if (each instanceof TextBlock text) {
      return text.getFontMetrics(text.getFont()).stringWidth(text.getText());
    }
    return each instanceof Container inner && inner.getLayout() instanceof Wrapping wrapping
        ? wrapping.naturalWidth(inner)
        : each.getPreferredSize().width;
  }
}
