package org.unhunch.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JPanel;

/**
 * The narrower part at the side of a screen: of its own width, but never more than half of the
 * screen's.
 */
@SuppressWarnings("serial") // never serialized
public final class SidePanel extends JPanel {
  private static final double MOST = 0.5;
  private final int width;

  /** A side so wide, in pixels at no zoom. */
  public SidePanel(int width) {
    super(new BorderLayout());
    this.width = width;
  }

  @Override
  public Dimension getPreferredSize() {
    int most = getParent() == null ? 0 : (int) (getParent().getWidth() * MOST);
    int wanted = UIScale.scale(width);
    return new Dimension(most > 0 ? Math.min(wanted, most) : wanted, 0);
  }
}
