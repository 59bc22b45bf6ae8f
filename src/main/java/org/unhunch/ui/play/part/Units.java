package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.TextBlock;

/**
 * The sizes of the play screen, in units that grow with the window.
 *
 * <p>The font of a part says how large a unit is: that of a panel is one unit, that of a text so
 * many as it was made with. So layouts and icons find their measure in the part they belong to.
 */
public final class Units {
  private static final String SIZE = "unhunch.units";
  private static final String STYLE = "FlatLaf.styleClass";
  private static final double TITLE = 1.85;
  private static final double HEADING = 1.15;
  private static final String BOLD = "unhunch.bold";

  /** Wide and high windows have so many units at least, so that their texts are larger. */
  private static final double WIDE = 64;

  private static final double HIGH = 38;

  /** Windows that are so small that letters as large as asked for leave no room have so many. */
  private static final double NARROWEST = 26;

  private static final double LOWEST = 18;

  private Units() {}

  /** {@return the part, whose text is so many units high from now on} */
  public static <T extends JComponent> T plain(T part, double units) {
    return text(part, units, false);
  }

  /** {@return the part, whose text is bold and so many units high from now on} */
  public static <T extends JComponent> T bold(T part, double units) {
    return text(part, units, true);
  }

  /** {@return the part, whose text is so many units high from now on, and bold or not} */
  public static <T extends JComponent> T text(T part, double units, boolean bold) {
    part.putClientProperty(SIZE, units);
    part.putClientProperty(BOLD, bold);
    return part;
  }

  /** {@return so many units in pixels, as they are in a part} */
  public static int of(Component part, double units) {
    return (int) Math.round(units * one(part));
  }

  /** {@return the pixels of one unit in a part} */
  public static double one(Component part) {
    return part.getFont() == null ? base() : part.getFont().getSize2D() / size(part);
  }

  /** {@return the pixels of a unit in a window of this size} */
  public static double in(int width, int height) {
    double base = Math.min(base(), Math.min(width / NARROWEST, height / LOWEST));
    return Math.max(base, Math.min(width / WIDE, height / HIGH));
  }

  /** {@return the pixels of a unit in a part of the screen that is to be so many units large} */
  public static double within(Dimension size, double wide, double high) {
    return Math.min(base(), Math.min(size.width / wide, size.height / high));
  }

  /** Has a text be as large as the first of these sizes at which it need not wrap, or the last. */
  public static void fit(TextBlock text, double unit, int width, double... sizes) {
    for (double size : sizes) {
      text.putClientProperty(SIZE, size);
      set(text, unit);
      if (Stack.naturalWidthOf(text) <= width) {
        break;
      }
    }
  }

  private static double base() {
    return UIManager.getFont("Label.font").getSize2D();
  }

  /** Has a unit be so many pixels in a part and in all that is in it, but in no place in it. */
  public static void set(Component root, double pixels) {
    boolean bold = is(root, BOLD, true) || is(root, STYLE, "title") || is(root, STYLE, "heading");
    float size = (float) (pixels * size(root));
    Font font = UIManager.getFont("Label.font").deriveFont(bold ? Font.BOLD : Font.PLAIN, size);
    if (!font.equals(root.getFont())) {
      root.setFont(font);
    }
    if (root instanceof Container inner && !(root instanceof Spot)) {
      for (Component each : inner.getComponents()) {
        set(each, pixels);
      }
    }
  }

  private static boolean is(Component part, String key, Object value) {
    return part instanceof JComponent own && value.equals(own.getClientProperty(key));
  }

  private static double size(Component part) {
    Object size = part instanceof JComponent own ? own.getClientProperty(SIZE) : null;
    if (size instanceof Double units) {
      return units;
    }
    return is(part, STYLE, "title") ? TITLE : is(part, STYLE, "heading") ? HEADING : 1;
  }
}
