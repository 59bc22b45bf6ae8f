package org.unhunch.ui.done;

import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.FontUIResource;

/**
 * A font that has grown, and the one it grew from.
 *
 * @param font what a component has now, unless its look has put on another since
 * @param from what it had before
 */
record Grown(Font font, Font from) {
  private static final String KEY = "Unhunch.grown";

  /** Has all letters in a component be so many times as large as its look has them. */
  static void all(Component root, double by) {
    if (root instanceof JLabel || root instanceof AbstractButton) {
      grow((JComponent) root, by);
    }
    if (root instanceof Container inner) {
      for (Component each : inner.getComponents()) {
        all(each, by);
      }
    }
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
