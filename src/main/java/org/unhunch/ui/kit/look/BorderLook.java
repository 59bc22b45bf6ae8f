package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatButtonBorder;
import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.AbstractButton;

/** The border of one button that has a style. */
@SuppressWarnings("serial") // never serialized
final class BorderLook extends FlatButtonBorder {
  /** Pixels at no zoom of a ring from which on half of it is a gap. */
  private static final int APART = 4;

  /**
   * Pixels at no zoom that are left around a button where no ring is seen, as around all others.
   */
  private static final int NONE = 1;

  private static final Set<String> KEYS =
      Set.of("borderColor", "focusedBorderColor", "focusColor", "borderWidth", "focusWidth", "arc");

  private boolean ringed;

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

  /**
   * A wide ring has its room in the button, which is as much smaller while it has the focus, so
   * that its edges are in line with those of its neighbors.
   */
  @Override
  protected int getFocusWidth(Component button) {
    boolean bare = focusWidth >= APART && !ringed && !isFocused(button);
    return bare ? NONE : super.getFocusWidth(button);
  }

  /** {@return what is measured as if the ring were seen, so that it never takes more room} */
  <T> T withRing(Supplier<T> measured) {
    boolean before = ringed;
    ringed = true;
    try {
      return measured.get();
    } finally {
      ringed = before;
    }
  }

  @Override
  public Insets getBorderInsets(Component button, Insets insets) {
    return withRing(() -> super.getBorderInsets(button, insets));
  }

  /** A ring that is wide stands apart from the button, so that it is seen beside its color. */
  @Override
  protected Color getFocusColor(Component button) {
    return focusWidth < APART ? super.getFocusColor(button) : null;
  }

  @Override
  public void paintBorder(Component button, Graphics graphics, int x, int y, int w, int h) {
    super.paintBorder(button, graphics, x, y, w, h);
    if (focusWidth >= APART && isFocused(button)) {
      Graphics2D g = (Graphics2D) graphics.create();
      FlatUIUtils.setRenderingHints(g);
      g.setColor(focusColor);
      float line = UIScale.scale((float) focusWidth) / 2;
      float round = UIScale.scale((float) getArc(button) + 2 * focusWidth) - line;
      g.setStroke(new BasicStroke(line));
      g.draw(
          new RoundRectangle2D.Float(x + line / 2, y + line / 2, w - line, h - line, round, round));
      g.dispose();
    }
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
