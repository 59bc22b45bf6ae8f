package org.unhunch.ui.kit.sign;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.Row;

/** Toggles of a choice joined to one bar, which paints them: they have no look of their own. */
@SuppressWarnings("serial") // never serialized
final class Segments extends JPanel {
  Segments() {
    super(new Row(0));
    setOpaque(false);
    setName("segments");
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    RoundRectangle2D outline = outline();
    g.setColor(UIManager.getColor("Unhunch.card"));
    g.fill(outline);
    for (Component each : getComponents()) {
      paint((JToggleButton) each, g, outline);
    }
    g.setColor(UIManager.getColor("Component.borderColor"));
    g.setStroke(new BasicStroke(UIScale.scale(1f)));
    g.draw(outline);
    g.dispose();
  }

  private RoundRectangle2D outline() {
    float line = UIScale.scale(1f);
    float arc = UIScale.scale((float) UIManager.getInt("Button.arc"));
    return new RoundRectangle2D.Float(
        line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
  }

  /** Its ground, within the outline of all, and a line before it. */
  private static void paint(JToggleButton each, Graphics2D all, RoundRectangle2D outline) {
    Graphics2D g = (Graphics2D) all.create();
    g.clip(outline);
    if (each.isSelected() || each.getModel().isRollover()) {
      g.setColor(UIManager.getColor(each.isSelected() ? "Unhunch.accent" : "Unhunch.cardSelected"));
      g.fill(each.getBounds());
    }
    if (each.getX() > 0) {
      g.setColor(UIManager.getColor("Component.borderColor"));
      g.fillRect(each.getX(), 0, UIScale.scale(1), each.getHeight());
    }
    g.dispose();
  }

  @Override
  protected void paintChildren(Graphics graphics) {
    super.paintChildren(graphics);
    for (Component each : getComponents()) {
      if (each.isFocusOwner()) {
        ring(each, (Graphics2D) graphics.create());
      }
    }
  }

  /** Within the one that has the focus, in the color of its text. */
  private static void ring(Component each, Graphics2D g) {
    FlatUIUtils.setRenderingHints(g);
    boolean on = ((JToggleButton) each).isSelected();
    g.setColor(UIManager.getColor(on ? "Unhunch.onAccent" : "Unhunch.accentDeep"));
    int in = UIScale.scale(4);
    float arc = UIScale.scale((float) UIManager.getInt("Button.arc") / 2);
    g.setStroke(new BasicStroke(UIScale.scale(2f)));
    g.draw(
        new RoundRectangle2D.Float(
            each.getX() + in, in, each.getWidth() - 2 * in, each.getHeight() - 2 * in, arc, arc));
    g.dispose();
  }
}
