package org.unhunch.ui.play.view;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.border.EmptyBorder;

/**
 * The room around a part, which lights up; only that room is painted for it, several times a
 * minute.
 */
@SuppressWarnings("serial") // never serialized
final class Edge extends EmptyBorder {
  private final JComponent part;
  private final int width;
  private transient Optional<Color> light = Optional.empty();

  /** A dark edge of so many pixels, which the part has from now on. */
  Edge(JComponent part, int width) {
    super(width, width, width, width);
    this.part = part;
    this.width = width;
    part.setBorder(this);
  }

  /** Lights it up, or darkens it again. */
  void light(Optional<Color> next) {
    light = next;
    sides(part.getWidth(), part.getHeight()).forEach(part::paintImmediately);
  }

  /** The four sides, apart: asked for later, they would be painted as one with all between. */
  private List<Rectangle> sides(int wide, int high) {
    return List.of(
        new Rectangle(0, 0, wide, width),
        new Rectangle(0, high - width, wide, width),
        new Rectangle(0, 0, width, high),
        new Rectangle(wide - width, 0, width, high));
  }

  @Override
  public void paintBorder(Component of, Graphics g, int x, int y, int wide, int high) {
    if (light.isPresent()) {
      g.setColor(light.get());
      for (Rectangle each : sides(wide, high)) {
        g.fillRect(x + each.x, y + each.y, each.width, each.height);
      }
    }
  }
}
