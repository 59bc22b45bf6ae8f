package org.unhunch.ui.play.part;

import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/** A button with a hint beside it, or below, as long as there is room for all of it. */
@SuppressWarnings("serial") // never serialized
public final class ButtonAndHint extends JPanel {
  private static final double GAP = 1;
  private final KeyedButton button;
  private final TextBlock hint;
  private final boolean stays;

  /** A button and a hint that is left out where it does not fit beside it. */
  public ButtonAndHint(KeyedButton button, TextBlock hint) {
    this(button, hint, false);
  }

  /**
   * A button and a hint that, where it does not fit beside it, stands below if it {@code stays}.
   */
  public ButtonAndHint(KeyedButton button, TextBlock hint, boolean stays) {
    this.button = button;
    this.hint = hint;
    this.stays = stays;
    setLayout(new Line());
    setOpaque(false);
    add(button);
    add(hint);
  }

  private final class Line implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int wide = Math.min(getWidth(), button.getPreferredSize().width);
      int below = below(getWidth());
      int high = getHeight() - below;
      button.setBounds(0, 0, wide, high);
      int x = below > 0 ? 0 : wide + Units.of(parent, GAP);
      hint.setVisible(fits(getWidth()) || stays);
      hint.setBounds(
          x, below > 0 ? high : 0, Math.max(0, getWidth() - x), below > 0 ? below : high);
    }

    private boolean fits(int width) {
      return naturalWidth(ButtonAndHint.this) <= width;
    }

    /** {@return how high the hint is below the button; 0 where it is not there} */
    private int below(int width) {
      return stays && !fits(width) ? hint.heightFor(width) : 0;
    }

    @Override
    public int heightWithin(Container parent, int width) {
      return button.getPreferredSize().height + below(width);
    }

    @Override
    public int naturalWidth(Container parent) {
      Dimension size = button.getPreferredSize();
      return size.width + Units.of(parent, GAP) + Stack.naturalWidthOf(hint);
    }
  }
}
