package org.unhunch.ui.play.view;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.Timer;
import javax.swing.border.Border;

/** The edge of a view, which can light up for a moment. */
final class Edge {
  private static final int FLASH_MILLIS = 220;

  private final JComponent component;
  private final int width;
  private final Timer darken;

  /** An edge of so many pixels, which is dark. */
  Edge(JComponent component, int width) {
    this.component = component;
    this.width = width;
    Border dark = BorderFactory.createEmptyBorder(width, width, width, width);
    this.darken = new Timer(FLASH_MILLIS, event -> component.setBorder(dark));
    darken.setRepeats(false);
    component.setBorder(dark);
  }

  void flash(Color color) {
    component.setBorder(BorderFactory.createLineBorder(color, width));
    darken.restart();
  }
}
