package org.unhunch.ui.kit.look;

import java.awt.Color;
import java.awt.Font;
import java.awt.Insets;
import javax.swing.AbstractButton;
import javax.swing.JComponent;

/** What a style says of the component itself, or of its border; each returns what was before. */
final class Plain {
  /** In the place of what was before, where nothing is known by that key. */
  static final Object UNKNOWN = new Object();

  private Plain() {}

  static Object font(JComponent component, Object value) {
    Font before = component.getFont();
    component.setFont((Font) value);
    return before;
  }

  static Object foreground(JComponent component, Object value) {
    Color before = component.getForeground();
    component.setForeground((Color) value);
    return before;
  }

  /** {@return what was before, or {@link #UNKNOWN}} */
  static Object put(AbstractButton button, String key, Object value) {
    return switch (key) {
      case "font" -> font(button, value);
      case "foreground" -> foreground(button, value);
      case "background" -> background(button, value);
      case "margin" -> margin(button, value);
      default -> BorderLook.put(button, key, value);
    };
  }

  private static Object background(JComponent component, Object value) {
    Color before = component.getBackground();
    component.setBackground((Color) value);
    return before;
  }

  private static Object margin(AbstractButton button, Object value) {
    Insets before = button.getMargin();
    button.setMargin((Insets) value);
    return before;
  }
}
