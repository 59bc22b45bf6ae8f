package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

/** A small rounded toggle. */
final class Chip {
  private Chip() {}

  /** {@return one of several, of which one is on} */
  static JToggleButton choice(String name, String text, Runnable chosen) {
    return chip(name, text, "chip choice", chosen);
  }

  /** {@return one that unfolds something, with a sign that says whether it is unfolded} */
  static JToggleButton unfolding(String name, Runnable pressed) {
    JToggleButton chip = chip(name, "", "chip", pressed);
    chip.setHorizontalTextPosition(SwingConstants.LEADING);
    chip.setIcon(new Chevron());
    return chip;
  }

  private static JToggleButton chip(String name, String text, String style, Runnable pressed) {
    JToggleButton chip = new JToggleButton();
    chip.putClientProperty("FlatLaf.styleClass", style);
    chip.setName(name);
    chip.setText(text);
    chip.addActionListener(event -> pressed.run());
    return chip;
  }

  /** Points down where something unfolds, and up where it is unfolded. */
  private static final class Chevron implements Icon {
    private static final int SIZE = 8;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(component.getForeground());
      g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
      int size = getIconWidth();
      boolean up = component instanceof JToggleButton chip && chip.isSelected();
      int middle = y + (up ? size / 4 : size * 3 / 4);
      int ends = y + (up ? size * 3 / 4 : size / 4);
      g.drawPolyline(new int[] {x, x + size / 2, x + size}, new int[] {ends, middle, ends}, 3);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
      return UIScale.scale(SIZE);
    }
  }
}
