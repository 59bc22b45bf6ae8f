package org.unhunch.ui.pick;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.ui.kit.Texts;

/** A rounded card that shows whether it is selected and whether it has the focus. */
@SuppressWarnings("serial") // never serialized
final class Card extends JPanel {
  private static final int ARC = 16;
  private boolean selected;
  private boolean focused;

  Card() {
    super(new BorderLayout(0, 4));
    setOpaque(false);
    setBorder(Texts.room(12, 16, 12, 16));
  }

  void mark(boolean isSelected, boolean isFocused) {
    selected = isSelected;
    focused = isFocused;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var shape = new RoundRectangle2D.Double(1, 1, getWidth() - 2, getHeight() - 2, ARC, ARC);
    g.setColor(UIManager.getColor(selected ? "Unhunch.cardSelected" : "Unhunch.card"));
    g.fill(shape);
    g.setColor(UIManager.getColor(selected ? "Unhunch.accent" : "Unhunch.cardBorder"));
    g.setStroke(new BasicStroke(selected && focused ? 2f : 1f));
    g.draw(shape);
    g.dispose();
  }
}
