package org.unhunch.ui.play.part;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JCheckBoxMenuItem;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyCap;

/** An item of the menu of the play screen, with its key in a box at the right. */
@SuppressWarnings("serial") // never serialized
public final class KeyedItem extends JCheckBoxMenuItem {
  private static final double HEIGHT = 2.15;
  private static final double GAP = 2;
  private String key;

  /** An item for a command, with what is written on its key; empty if it has none. */
  public KeyedItem(Command command, String key) {
    this.key = key;
    command.prepare(this);
    setToolTipText(null);
  }

  /** Leaves out the key from now on, for want of room. */
  public void hideKey() {
    key = "";
    revalidate();
  }

  @Override
  public Dimension getPreferredSize() {
    int cap = key.isEmpty() ? 0 : new KeyCap(this, key).getIconWidth() + Units.of(this, GAP);
    int wide = super.getPreferredSize().width + cap;
    return new Dimension(wide, Units.of(this, HEIGHT));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (!key.isEmpty()) {
      KeyCap cap = new KeyCap(this, key);
      int x = getWidth() - cap.getIconWidth() - Units.of(this, 0.8);
      cap.paintIcon(this, graphics, x, (getHeight() - cap.getIconHeight()) / 2);
    }
  }
}
