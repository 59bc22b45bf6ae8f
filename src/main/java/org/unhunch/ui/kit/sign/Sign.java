package org.unhunch.ui.kit.sign;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.UIManager;

/** A sign in the color of what it stands on; it follows the zoom, and some show what is on. */
public enum Sign implements Icon {
  /** Points down where something unfolds, and up where it is unfolded. */
  CHEVRON(9),
  /** Filled where something is a favorite. */
  STAR(16),
  /** The same on what is no button. */
  STAR_ON(16),
  /** A glass to search with. */
  GLASS(15),
  /** Three dots for more. */
  DOTS(15),
  /** A triangle for what moves, or starts. */
  PLAY(12);

  private static final double HALF = 0.5;
  private static final int POINTS = 5;
  private static final double INNER = 0.4;
  private final int size;

  Sign(int size) {
    this.size = size;
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    boolean on = this == STAR_ON || component instanceof AbstractButton all && all.isSelected();
    g.setColor(color(component, on));
    g.setStroke(
        new BasicStroke(UIScale.scale(1.5f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(getIconWidth(), getIconHeight());
    Shape shape = place.createTransformedShape(shape(on));
    boolean filled = this == PLAY || this == DOTS || this == STAR_ON || this == STAR && on;
    if (filled) {
      g.fill(shape);
    }
    if (!filled || this == STAR || this == STAR_ON) {
      g.draw(shape);
    }
    g.dispose();
  }

  private Color color(Component component, boolean on) {
    if (this == STAR || this == STAR_ON) {
      return UIManager.getColor(on ? "Unhunch.favorite" : "Unhunch.muted");
    }
    return component.getForeground();
  }

  /** Its outline in a square of one by one. */
  private Shape shape(boolean on) {
    Path2D path = new Path2D.Double();
    switch (this) {
      case CHEVRON -> line(path, 0, on ? 0.75 : 0.25, HALF, on ? 0.25 : 0.75, 1, on ? 0.75 : 0.25);
      case PLAY -> {
        line(path, 0.15, 0, 1, HALF, 0.15, 1);
        path.closePath();
      }
      case GLASS -> {
        path.append(new Ellipse2D.Double(0, 0, 0.7, 0.7), false);
        line(path, 0.62, 0.62, 1, 1);
      }
      case DOTS -> {
        for (double left : new double[] {0, 0.39, 0.78}) {
          path.append(new Ellipse2D.Double(left, 0.39, 0.22, 0.22), false);
        }
      }
      default -> star(path);
    }
    return path;
  }

  private static void line(Path2D path, double... points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
  }

  private static void star(Path2D path) {
    for (int i = 0; i < 2 * POINTS; i++) {
      double angle = Math.PI * i / POINTS;
      double far = HALF * (i % 2 == 0 ? 1 : INNER);
      double x = HALF + far * Math.sin(angle);
      double y = HALF - far * Math.cos(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
  }

  @Override
  public int getIconWidth() {
    return UIScale.scale(size);
  }

  @Override
  public int getIconHeight() {
    return UIScale.scale(size);
  }
}
