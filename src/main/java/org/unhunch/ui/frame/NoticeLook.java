package org.unhunch.ui.frame;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import org.unhunch.ui.notice.Notice.Kind;
import org.unhunch.words.Words;

/** How notices are told apart: by a word, a shape with a sign in it, and a color of the theme. */
enum NoticeLook implements Icon {
  /** Something is lost. */
  LOSS("!"),
  /** Something does not work. */
  WARNING("!"),
  /** All is well. */
  NOTE("i");

  private static final int SIZE = 20;
  private final String sign;

  NoticeLook(String sign) {
    this.sign = sign;
  }

  static NoticeLook of(Kind kind) {
    return switch (kind) {
      case LOSS -> LOSS;
      case FAULT, WARNING -> WARNING;
      case UNDO, NEWS, INFORMATION -> NOTE;
    };
  }

  /** The key of its word, and of its class in the theme's styles. */
  String key() {
    return Words.key("notice.kind.", this);
  }

  /** A full disk, a triangle, or a ring, in the color of the component. */
  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Color color = component.getForeground();
    g.setColor(color);
    Shape shape = shape();
    g.draw(shape);
    if (this == LOSS) {
      g.fill(shape);
      g.setColor(component.getParent().getBackground());
    }
    g.setFont(component.getFont().deriveFont((float) UIScale.scale(SIZE) * 3 / 5));
    FontMetrics metrics = g.getFontMetrics();
    int low = this == WARNING ? UIScale.scale(SIZE) / 10 : 0;
    int top = (getIconHeight() - metrics.getHeight()) / 2 + low;
    g.drawString(
        sign, (getIconWidth() - metrics.stringWidth(sign)) / 2f, top + metrics.getAscent());
    g.dispose();
  }

  private Shape shape() {
    int last = UIScale.scale(SIZE) - 1;
    return this == WARNING
        ? new Polygon(new int[] {last / 2, last, 0}, new int[] {0, last, last}, 3)
        : new Ellipse2D.Float(0, 0, last, last);
  }

  @Override
  public int getIconWidth() {
    return UIScale.scale(SIZE);
  }

  @Override
  public int getIconHeight() {
    return UIScale.scale(SIZE);
  }
}
