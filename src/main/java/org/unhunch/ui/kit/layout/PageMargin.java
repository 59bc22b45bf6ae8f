package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** Keeps a page from the edges, and its lines from being too long on a wide screen. */
@SuppressWarnings("serial") // never serialized
public final class PageMargin extends AbstractBorder {
  private static final int SIDE = 24;
  private static final int NARROW = 700;
  private static final int MOST_WIDTH = 1_652;
  private static final int ABOVE = 12;
  private final int above;
  private final int below;

  /** The same room above as below. */
  public PageMargin() {
    this(ABOVE, ABOVE);
  }

  /** So many pixels at no zoom above and below. */
  public PageMargin(int above, int below) {
    this.above = above;
    this.below = below;
  }

  @Override
  public Insets getBorderInsets(Component of, Insets insets) {
    int least = UIScale.scale(of.getWidth() < UIScale.scale(NARROW) ? SIDE / 2 : SIDE);
    int side = Math.max(least, (of.getWidth() - UIScale.scale(MOST_WIDTH)) / 2);
    insets.set(UIScale.scale(above), side, UIScale.scale(below), side);
    return insets;
  }
}
