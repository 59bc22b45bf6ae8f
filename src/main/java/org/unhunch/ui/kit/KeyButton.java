package org.unhunch.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** A button with its key after its text; before the text there is room for a sign. */
@SuppressWarnings("serial") // never serialized
public final class KeyButton extends JButton {
  private static final int GAP = 8;
  private final String key;
  private boolean keyed = true;

  /** A button of this key, which is not empty. */
  KeyButton(String key) {
    this.key = key;
    setIconTextGap(GAP);
  }

  /** Shows its key, or shows none for want of room. */
  public void showKey(boolean shown) {
    if (keyed != shown) {
      keyed = shown;
      revalidate();
      repaint();
    }
  }

  /** The key is as large in a large button as in the others. */
  private KeyCap cap() {
    return new KeyCap(this, key, UIManager.getFont("Label.font").getSize2D());
  }

  private int taken() {
    return keyed && key != null ? cap().getIconWidth() + getIconTextGap() : 0;
  }

  /** The key has its room at the right of all else. */
  @Override
  public Insets getInsets() {
    Insets in = super.getInsets();
    return new Insets(in.top, in.left, in.bottom, in.right + taken());
  }

  @Override
  public Insets getInsets(Insets insets) {
    Insets in = getInsets();
    insets.set(in.top, in.left, in.bottom, in.right);
    return insets;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (taken() > 0) {
      KeyCap cap = cap();
      int y = (getHeight() - cap.getIconHeight()) / 2;
      cap.paintIcon(this, graphics, textEnd() + getIconTextGap(), y);
    }
  }

  /** Where the text ends, as the button's look places it. */
  private int textEnd() {
    Insets in = getInsets();
    Rectangle inside =
        new Rectangle(
            in.left, in.top, getWidth() - in.left - in.right, getHeight() - in.top - in.bottom);
    Rectangle text = new Rectangle();
    FontMetrics metrics = getFontMetrics(getFont());
    SwingUtilities.layoutCompoundLabel(
        this,
        metrics,
        getText(),
        getIcon(),
        getVerticalAlignment(),
        getHorizontalAlignment(),
        getVerticalTextPosition(),
        getHorizontalTextPosition(),
        inside,
        new Rectangle(),
        text,
        getIconTextGap());
    return text.x + text.width;
  }
}
