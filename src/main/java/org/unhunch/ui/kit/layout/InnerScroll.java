package org.unhunch.ui.kit.layout;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseWheelEvent;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/**
 * A pane that may stand in another one that scrolls, too: unlike Swing's it leaves the wheel to the
 * outer one where it cannot go on that way, and has the outer one show what it shows.
 */
@SuppressWarnings("serial") // never serialized
public final class InnerScroll extends JScrollPane {
  /** A pane around the component. */
  public InnerScroll(Component inside) {
    super(inside);
  }

  /** Another height of what is inside may be another one of this, where there is an outer pane. */
  @Override
  public boolean isValidateRoot() {
    return SwingUtilities.getAncestorOfClass(JScrollPane.class, this) == null;
  }

  @Override
  protected void processMouseWheelEvent(MouseWheelEvent event) {
    Container outer = SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
    if (outer == null || goesOn(event.getPreciseWheelRotation() > 0)) {
      super.processMouseWheelEvent(event);
    } else {
      outer.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, outer));
    }
  }

  private boolean goesOn(boolean down) {
    JScrollBar bar = getVerticalScrollBar();
    int end = bar.getMaximum() - bar.getVisibleAmount();
    return bar.isVisible() && (down ? bar.getValue() < end : bar.getValue() > bar.getMinimum());
  }

  @Override
  protected JViewport createViewport() {
    return new Port();
  }

  private static final class Port extends JViewport {
    @Override
    public void scrollRectToVisible(Rectangle wanted) {
      Point before = getViewPosition();
      super.scrollRectToVisible(wanted);
      Rectangle now = new Rectangle(wanted);
      now.translate(before.x - getViewPosition().x, before.y - getViewPosition().y);
      Rectangle shown = now.intersection(new Rectangle(getSize()));
      if (!shown.isEmpty() && getParent() instanceof JComponent outer) {
        shown.translate(getX(), getY());
        outer.scrollRectToVisible(shown);
      }
    }
  }
}
