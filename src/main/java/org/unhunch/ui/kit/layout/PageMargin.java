package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.border.AbstractBorder;

/** Keeps a page from the edges, and its lines from being too long on a wide screen. */
@SuppressWarnings("serial") // never serialized
public final class PageMargin extends AbstractBorder {
  private static final int SIDE = 24;
  private static final int NARROW = 700;
  private static final int MOST_WIDTH = 1_652;
  private static final int NARROW_WIDTH = 980;
  private static final int ABOVE = 12;
  private final int above;
  private final int below;
  private final int most;
  private final int side;

  /** The same room above as below. */
  public PageMargin() {
    this(ABOVE, ABOVE);
  }

  /** So many pixels at no zoom above and below. */
  public PageMargin(int above, int below) {
    this(above, below, MOST_WIDTH, SIDE);
  }

  private PageMargin(int above, int below, int most, int side) {
    this.above = above;
    this.below = below;
    this.most = most;
    this.side = side;
  }

  /** {@return the same for a page of few words, which stand in a narrow column in the middle} */
  public static PageMargin narrow(int above, int below) {
    return narrow(above, below, 1);
  }

  /** {@return the same for letters that are so many times as large} */
  public static PageMargin narrow(int above, int below, double letters) {
    return new PageMargin(above, below, (int) (NARROW_WIDTH * letters), SIDE);
  }

  /** {@return none, but for what is wider than this, in pixels at no zoom} */
  public static PageMargin beyond(int width) {
    return new PageMargin(0, 0, width, 0);
  }

  @Override
  public Insets getBorderInsets(Component of, Insets insets) {
    int width = of.getWidth() + scrollBar(of);
    int least = UIScale.scale(width < UIScale.scale(NARROW) ? side / 2 : side);
    int both = Math.max(least, (width - UIScale.scale(most)) / 2);
    insets.set(UIScale.scale(above), both, UIScale.scale(below), Math.max(0, both - scrollBar(of)));
    return insets;
  }

  /** {@return how wide the bar is beside what scrolls, which is no more room than elsewhere} */
  public static int scrollBar(Component of) {
    return of.getParent() instanceof JViewport port
            && port.getParent() instanceof JScrollPane pane
            && pane.getVerticalScrollBar().isVisible()
        ? pane.getVerticalScrollBar().getPreferredSize().width
        : 0;
  }
}
