package org.unhunch.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/**
 * A key drawn as on a keyboard, with its name on it.
 *
 * @param owner the control it stands on, which lends its font and color
 * @param name what is written on the key
 * @param size pixels of the base font that it goes with; 0 for that of the owner
 */
public record KeyCap(Component owner, String name, float size) implements Icon {
  /** Parts of the font's size. */
  private static final float PAD = 0.36f;

  private static final float ARC = 0.5f;
  private static final float SMALLER = 0.79f;

  /** A key beside a text of the owner's font. */
  public KeyCap(Component owner, String name) {
    this(owner, name, 0);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(font());
    g.setColor(
        owner.isEnabled() ? owner.getForeground() : UIManager.getColor("Button.disabledText"));
    int arc = part(ARC);
    int width = getIconWidth();
    int height = getIconHeight();
    g.draw(new RoundRectangle2D.Double(x + .5, y + .5, width - 1, height - 1, arc, arc));
    int left = x + (width - metrics().stringWidth(name)) / 2;
    g.drawString(name, left, y + (height - metrics().getHeight()) / 2 + metrics().getAscent());
    g.dispose();
  }

  @Override
  public int getIconWidth() {
    return Math.max(metrics().stringWidth(name) + 2 * part(PAD), getIconHeight());
  }

  @Override
  public int getIconHeight() {
    return metrics().getHeight() + part(PAD);
  }

  /** The control's own text has its icon in it, and so would never end. */
  @Override
  public String toString() {
    return "KeyCap[" + name + "]";
  }

  private Font font() {
    return owner.getFont().deriveFont(Font.PLAIN, base() * SMALLER);
  }

  private int part(float of) {
    return Math.round(base() * of);
  }

  private float base() {
    return size > 0 ? size : owner.getFont().getSize2D();
  }

  private FontMetrics metrics() {
    return owner.getFontMetrics(font());
  }
}
