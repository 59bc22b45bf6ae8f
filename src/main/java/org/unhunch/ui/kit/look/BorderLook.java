package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatButtonBorder;
import java.awt.Color;
import java.util.Set;
import javax.swing.AbstractButton;

/** The border of one button that has a style. */
@SuppressWarnings("serial") // never serialized
final class BorderLook extends FlatButtonBorder {
  private static final Set<String> KEYS =
      Set.of("borderColor", "focusedBorderColor", "focusColor", "borderWidth", "focusWidth", "arc");

  /** {@return what was before, or {@link Plain#UNKNOWN}} */
  static Object put(AbstractButton button, String key, Object value) {
    boolean mine = button.getBorder() instanceof BorderLook;
    if (!KEYS.contains(key) || !mine && !(button.getBorder() instanceof FlatButtonBorder)) {
      return Plain.UNKNOWN;
    }
    BorderLook border = mine ? (BorderLook) button.getBorder() : new BorderLook();
    Object before = border.put(key, value);
    button.setBorder(border);
    return before;
  }

  private Object put(String key, Object value) {
    Object before = get(key);
    switch (key) {
      case "borderColor" -> borderColor = (Color) value;
      case "focusedBorderColor" -> focusedBorderColor = (Color) value;
      case "focusColor" -> focusColor = (Color) value;
      case "borderWidth" -> borderWidth = ((Number) value).floatValue();
      case "focusWidth" -> focusWidth = ((Number) value).intValue();
      default -> arc = ((Number) value).intValue();
    }
    return before;
  }

  private Object get(String key) {
    return switch (key) {
      case "borderColor" -> borderColor;
      case "focusedBorderColor" -> focusedBorderColor;
      case "focusColor" -> focusColor;
      case "borderWidth" -> borderWidth;
      case "focusWidth" -> focusWidth;
      default -> arc;
    };
  }
}
