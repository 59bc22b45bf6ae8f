package org.unhunch.ui.details;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** Room at the sides, more of it on a wide screen, so that lines do not get too long. */
@SuppressWarnings("serial") // never serialized
final class Margin extends AbstractBorder {
  private static final int SIDE = 24;
  private static final int MOST_WIDTH = 1_604;
  private final int above;
  private final int below;

  /** A margin with so many pixels at no zoom above and below. */
  Margin(int above, int below) {
    this.above = above;
    this.below = below;
  }

  @Override
  public Insets getBorderInsets(Component of, Insets insets) {
    int side = Math.max(UIScale.scale(SIDE), (of.getWidth() - UIScale.scale(MOST_WIDTH)) / 2);
    insets.set(UIScale.scale(above), side, UIScale.scale(below), side);
    return insets;
  }
}
