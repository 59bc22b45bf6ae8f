package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * A control with a hint beside it, which is left out where it does not fit.
 *
 * @param gap units between them
 */
public record Hinted(double gap) implements Wrapping {
  @Override
  public void layoutContainer(Container parent) {
    Component control = parent.getComponent(0);
    TextBlock hint = (TextBlock) parent.getComponent(1);
    Dimension size = control.getPreferredSize();
    control.setBounds(0, 0, Math.min(size.width, parent.getWidth()), size.height);
    int x = size.width + Units.of(parent, gap);
    int width = widthOf(hint);
    int line = hint.heightFor(width);
    boolean fits = x + width <= parent.getWidth();
    hint.setBounds(x, (size.height - line) / 2, fits ? width : 0, line);
  }

  private static int widthOf(TextBlock hint) {
    return hint.getFontMetrics(hint.getFont()).stringWidth(hint.getText()) + 1;
  }

  @Override
  public int heightWithin(Container parent, int width) {
    return parent.getComponent(0).getPreferredSize().height;
  }

  @Override
  public int naturalWidth(Container parent) {
    int hint = widthOf((TextBlock) parent.getComponent(1));
    return parent.getComponent(0).getPreferredSize().width + Units.of(parent, gap) + hint;
  }

  /** Always as wide as both, so that the hint is there where there is room. */
  @Override
  public Dimension preferredLayoutSize(Container parent) {
    return new Dimension(naturalWidth(parent), heightWithin(parent, 0));
  }
}
