package org.unhunch.ui.play.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.unhunch.ui.play.view.CornerView;

/** The mouse in the corner: brings the controls out while it is there, and drags the window. */
public final class CornerMouse extends MouseAdapter {
  private final CornerView view;
  private final Runnable click;
  private Point grip;

  /** Listens in all of a view, and runs the action at a click anywhere but on a button. */
  public static void in(CornerView view, Runnable click) {
    new CornerMouse(view, click).listen(view);
  }

  private CornerMouse(CornerView view, Runnable click) {
    this.view = view;
    this.click = click;
  }

  private void listen(Component part) {
    part.addMouseListener(this);
    part.addMouseMotionListener(this);
    if (part instanceof Container inner) {
      for (Component each : inner.getComponents()) {
        listen(each);
      }
    }
  }

  @Override
  public void mouseEntered(MouseEvent event) {
    view.hover(true);
  }

  /** From a part into another, the mouse is still there. */
  @Override
  public void mouseExited(MouseEvent event) {
    Point at = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), view);
    view.hover(view.contains(at));
  }

  @Override
  public void mouseClicked(MouseEvent event) {
    if (!(event.getComponent() instanceof AbstractButton)) {
      click.run();
    }
  }

  @Override
  public void mousePressed(MouseEvent event) {
    grip = event.getLocationOnScreen();
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    Point to = event.getLocationOnScreen();
    Window window = SwingUtilities.getWindowAncestor(view);
    window.setLocation(window.getX() + to.x - grip.x, window.getY() + to.y - grip.y);
    grip = to;
  }
}
