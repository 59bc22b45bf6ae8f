package org.unhunch.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** A button with its key after its text; before the text there is room for a sign. */
@SuppressWarnings("serial") // never serialized
public class KeyButton extends JButton {
  private static final int GAP = 8;
  private String key = "";
  private boolean keyed = true;

  /** A button without a key, as yet. */
  protected KeyButton() {}

  /** Draws a key after the text from now on, or none if it is empty. */
  protected final void showKey(String next) {
    if (!next.equals(key)) {
      key = next;
      revalidate();
      repaint();
    }
  }

  /** {@return what is written on its key; empty if it has none} */
  protected final String key() {
    return key;
  }

  /** Shows its key, or shows none for want of room. */
  public void showKey(boolean shown) {
    if (keyed != shown) {
      keyed = shown;
      revalidate();
      repaint();
    }
  }

  /** {@return a key as it is drawn here: as large in a large button as in the others} */
  protected KeyCap cap(String of) {
    return new KeyCap(this, of, UIManager.getFont("Label.font").getSize2D());
  }

  /** {@return the pixels that a key takes with the gap before it; 0 where none is shown} */
  protected final int taken(String by) {
    return keyed && !by.isEmpty() ? cap(by).getIconWidth() + getIconTextGap() : 0;
  }

  /** {@return the room around sign and text, without the key} */
  protected Insets around() {
    return super.getInsets();
  }

  /** {@return the pixels between sign, text and key} */
  @Override
  public int getIconTextGap() {
    return UIScale.scale(GAP);
  }

  /** The key has its room at the right of all else. */
  @Override
  public final Insets getInsets() {
    Insets in = around();
    in.right += key == null ? 0 : taken(key); // as is asked before there is one
    return in;
  }

  @Override
  public final Insets getInsets(Insets insets) {
    Insets in = getInsets();
    insets.set(in.top, in.left, in.bottom, in.right);
    return insets;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (taken(key) > 0) {
      KeyCap cap = cap(key);
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
