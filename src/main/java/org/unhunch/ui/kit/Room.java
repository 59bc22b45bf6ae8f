package org.unhunch.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** Empty room around something, which grows with the zoom and stays when the theme changes. */
@SuppressWarnings("serial") // never serialized
final class Room extends AbstractBorder {
  private final Insets unzoomed;

  Room(int top, int left, int bottom, int right) {
    unzoomed = new Insets(top, left, bottom, right);
  }

  @Override
  public Insets getBorderInsets(Component component, Insets insets) {
    Insets zoomed = UIScale.scale(unzoomed);
    insets.set(zoomed.top, zoomed.left, zoomed.bottom, zoomed.right);
    return insets;
  }
}
