package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.unhunch.ui.kit.sign.Sign;

/**
 * A sign that is so many units high. Two of the same are equal, so that the same again is not
 * painted again.
 *
 * @param sign what is drawn
 * @param owner says how large a unit is
 * @param units how many of them
 * @param color the key of a color of the theme; empty for that of the owner's text
 */
record SignIcon(Sign sign, Component owner, double units, String color) implements Icon {
  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(x + getIconWidth() / 2.0, y + getIconHeight() / 2.0);
    sign.paint(
        g, getIconWidth(), color.isEmpty() ? owner.getForeground() : UIManager.getColor(color));
    g.dispose();
  }

  @Override
  public int getIconWidth() {
    return Units.of(owner, units);
  }

  @Override
  public int getIconHeight() {
    return getIconWidth();
  }

  /** The control's own text has its icon in it, and so would never end. */
  @Override
  public String toString() {
    return sign.toString();
  }
}
