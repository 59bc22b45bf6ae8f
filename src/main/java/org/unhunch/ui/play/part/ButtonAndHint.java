package org.unhunch.ui.play.part;

import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/** A button as high as its room, with a hint beside it as long as there is room for all of it. */
@SuppressWarnings("serial") // never serialized
public final class ButtonAndHint extends JPanel {
  private static final double GAP = 1;
  private final KeyedButton button;
  private final TextBlock hint;

  /** A button and its hint. */
  public ButtonAndHint(KeyedButton button, TextBlock hint) {
    this.button = button;
    this.hint = hint;
    setLayout(new Line());
    setOpaque(false);
    add(button);
    add(hint);
  }

  private final class Line implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int wide = Math.min(getWidth(), button.getPreferredSize().width);
      button.setBounds(0, 0, wide, getHeight());
      int x = wide + Units.of(parent, GAP);
      hint.setVisible(x + Stack.naturalWidthOf(hint) <= getWidth());
      hint.setBounds(x, 0, Math.max(0, getWidth() - x), getHeight());
    }

    @Override
    public int heightWithin(Container parent, int width) {
      return button.getPreferredSize().height;
    }

    @Override
    public int naturalWidth(Container parent) {
      Dimension size = button.getPreferredSize();
      return size.width + Units.of(parent, GAP) + Stack.naturalWidthOf(hint);
    }
  }
}
