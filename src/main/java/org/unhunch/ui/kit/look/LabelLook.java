package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatLabelUI;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.ComponentUI;

/** How labels look; Swing finds it by its name in the theme's file. */
public final class LabelLook extends FlatLabelUI {
  private LabelLook() {
    super(false);
  }

  /** {@return a delegate of the label's own} */
  public static ComponentUI createUI(JComponent label) {
    return new LabelLook();
  }

  @Override
  protected Object applyStyleProperty(JLabel label, String key, Object value) {
    return switch (key) {
      case "font" -> Plain.font(label, value);
      case "foreground" -> Plain.foreground(label, value);
      default -> super.applyStyleProperty(label, key, value);
    };
  }
}
