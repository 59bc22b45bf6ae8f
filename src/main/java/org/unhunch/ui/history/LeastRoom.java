package org.unhunch.ui.history;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import org.unhunch.ui.kit.layout.Wrapping;

/** Something that is never laid out smaller than it can be used; in less room it scrolls. */
@SuppressWarnings("serial") // never serialized
final class LeastRoom extends JPanel implements Scrollable {
  private static final int STEP = 24;
  private final JComponent inside;
  private final int least;

  private LeastRoom(JComponent inside, int least) {
    super(new BorderLayout());
    this.inside = inside;
    this.least = least;
    add(inside);
  }

  /**
   * {@return the component in a pane, at least so wide, in pixels at no zoom, and as high as it
   * needs then}
   */
  static JScrollPane around(JComponent inside, int width) {
    JScrollPane scroll = new JScrollPane(new LeastRoom(inside, width));
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }

  @Override
  public Dimension getPreferredSize() {
    int shown = getParent() == null ? 0 : getParent().getWidth();
    int width = Math.max(UIScale.scale(least), shown);
    return new Dimension(width, Wrapping.heightOf(inside, width));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() instanceof JViewport port && port.getWidth() >= UIScale.scale(least);
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() instanceof JViewport port && port.getHeight() >= getPreferredSize().height;
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return UIScale.scale(STEP);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height;
  }
}
