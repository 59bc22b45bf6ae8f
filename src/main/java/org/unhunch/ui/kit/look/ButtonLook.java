package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatButtonUI;
import java.awt.Color;
import java.awt.Dimension;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** How buttons look; Swing finds it by its name in the theme's file. */
public final class ButtonLook extends FlatButtonUI {
  private ButtonLook() {
    super(false);
  }

  /** {@return a delegate of the button's own} */
  public static ComponentUI createUI(JComponent button) {
    return new ButtonLook();
  }

  /** As wide with the ring of the focus as without. */
  @Override
  public Dimension getPreferredSize(JComponent button) {
    Supplier<Dimension> size = () -> super.getPreferredSize(button);
    return button.getBorder() instanceof BorderLook border ? border.withRing(size) : size.get();
  }

  @Override
  protected Object applyStyleProperty(AbstractButton button, String key, Object value) {
    Object before = field(key, value);
    before = before == Plain.UNKNOWN ? Plain.put(button, key, value) : before;
    return before == Plain.UNKNOWN ? super.applyStyleProperty(button, key, value) : before;
  }

  private Object field(String key, Object value) {
    Object before;
    switch (key) {
      case "minimumWidth":
        before = minimumWidth;
        minimumWidth = (int) value;
        return before;
      case "focusedBackground":
        before = focusedBackground;
        focusedBackground = (Color) value;
        return before;
      case "hoverBackground":
        before = hoverBackground;
        hoverBackground = (Color) value;
        return before;
      case "pressedBackground":
        before = pressedBackground;
        pressedBackground = (Color) value;
        return before;
      default:
        return Plain.UNKNOWN;
    }
  }
}
