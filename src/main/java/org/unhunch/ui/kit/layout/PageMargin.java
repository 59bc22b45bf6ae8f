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

  @Override
  public Insets getBorderInsets(Component of, Insets insets) {
    int least = UIScale.scale(of.getWidth() < UIScale.scale(NARROW) ? SIDE / 2 : SIDE);
    int side = Math.max(least, (of.getWidth() - UIScale.scale(MOST_WIDTH)) / 2);
    insets.set(UIScale.scale(ABOVE), side, UIScale.scale(ABOVE), side);
    return insets;
  }
}
