package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.geom.Ellipse2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.unhunch.edit.pose.Handle;

/** A handle as the keyboard and a screen reader meet it; the mouse takes it through the view. */
@SuppressWarnings("serial") // never serialized
final class Knob extends JComponent {
  /** Pixels at no zoom from one end of it to the other, grown. */
  static final int SIZE = 26;

  private static final int PLAIN = 16;
  private static final int GROWN = 20;
  private final Handle handle;
  private boolean hot;
  private boolean amiss;

  Knob(Handle handle, String name, Runnable focused) {
    this.handle = handle;
    setName("pose." + handle.name());
    setFocusable(true);
    getAccessibleContext().setAccessibleName(name);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            focused.run();
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  Handle handle() {
    return handle;
  }

  /** Shows it under the pointer, or as one that something is wrong with. */
  void show(boolean isHot, boolean isAmiss) {
    if (hot != isHot || amiss != isAmiss) {
      hot = isHot;
      amiss = isAmiss;
      repaint();
    }
  }

  /** The view has the mouse. */
  @Override
  public boolean contains(int x, int y) {
    return false;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    paint((Graphics2D) graphics, getWidth() / 2.0, getHeight() / 2.0, hot, amiss, isFocusOwner());
  }

  /** Paints a handle around a place. */
  static void paint(
      Graphics2D graphics, double x, double y, boolean hot, boolean amiss, boolean focused) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    Color line = UIManager.getColor(amiss ? "Unhunch.caution" : "Unhunch.accent");
    double size = UIScale.scale(hot || focused ? (float) GROWN : PLAIN);
    g.setColor(UIManager.getColor("Unhunch.card"));
    g.fill(disc(x, y, size + UIScale.scale(2f)));
    g.setColor(line);
    g.fill(disc(x, y, size));
    if (!hot && !focused) {
      g.setColor(UIManager.getColor("Unhunch.card"));
      g.fill(disc(x, y, size - UIScale.scale(5f)));
    }
    if (focused) {
      g.setStroke(new BasicStroke(UIScale.scale(2f)));
      g.draw(disc(x, y, UIScale.scale((float) SIZE) - UIScale.scale(2f)));
    }
    g.dispose();
  }

  private static Ellipse2D disc(double x, double y, double size) {
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.PUSH_BUTTON;
            }
          };
    }
    return accessibleContext;
  }
}
