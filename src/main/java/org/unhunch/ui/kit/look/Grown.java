package org.unhunch.ui.kit.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import javax.swing.text.JTextComponent;

/**
 * A font that has grown, and the one it grew from.
 *
 * @param font what a component has now, unless its look has put on another since
 * @param from what it had before
 */
public record Grown(Font font, Font from) {
  private static final String KEY = "Unhunch.grown";

  /** A window so many letters wide and high has its letters grow with it. */
  private static final double FROM_WIDTH = 107;

  private static final double FROM_HEIGHT = 60;
  private static final double MOST = 1.5;

  /** {@return how many times as large letters may be in a page of this size, 1 to 1.5} */
  public static double most(int width, int height) {
    double letters = UIManager.getFont("Label.font").getSize2D();
    double room = Math.min(width / FROM_WIDTH / letters, height / FROM_HEIGHT / letters);
    return Math.max(1, Math.min(MOST, room));
  }

  /** Has all letters in a component be so many times as large as its look has them. */
  public static void all(Component root, double by) {
    if (root instanceof JLabel || root instanceof AbstractButton || isField(root)) {
      grow((JComponent) root, by);
    }
    if (root instanceof Container inner) {
      for (Component each : inner.getComponents()) {
        all(each, by);
      }
    }
  }

  private static boolean isField(Component each) {
    return each instanceof JComboBox || each instanceof JSpinner || each instanceof JTextComponent;
  }

  private static void grow(JComponent each, double by) {
    Font now = each.getFont();
    Font from =
        each.getClientProperty(KEY) instanceof Grown grown && grown.font == now ? grown.from : now;
    if (from.getSize2D() * by != now.getSize2D()) {
      Font next =
          by == 1 ? from : new FontUIResource(from.deriveFont((float) (from.getSize2D() * by)));
      each.putClientProperty(KEY, new Grown(next, from));
      each.setFont(next);
    }
  }
}
