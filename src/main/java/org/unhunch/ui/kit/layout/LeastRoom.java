package org.unhunch.ui.kit.layout;

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

/** Something that is never laid out smaller than it can be used; in less room it scrolls. */
@SuppressWarnings("serial") // never serialized
public final class LeastRoom extends JPanel implements Scrollable {
  private static final int STEP = 24;
  private final Dimension least;

  private LeastRoom(JComponent inside, Dimension least) {
    super(new BorderLayout());
    this.least = least;
    add(inside);
  }

  /** {@return the component in a pane, with at least so much room, in pixels at no zoom} */
  public static JScrollPane around(JComponent inside, int width, int height) {
    JScrollPane scroll = new JScrollPane(new LeastRoom(inside, new Dimension(width, height)));
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(least);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() instanceof JViewport port && port.getWidth() >= getPreferredSize().width;
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
