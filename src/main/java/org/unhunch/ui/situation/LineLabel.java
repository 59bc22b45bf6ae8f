package org.unhunch.ui.situation;

import java.awt.Dimension;
import javax.swing.JLabel;

/** What stands before a line of choices, as wide as what stands before the other line. */
@SuppressWarnings("serial") // never serialized
final class LineLabel extends JLabel {
  private JLabel other = this;

  /** A label with the text and no mnemonic yet. */
  LineLabel(String text) {
    putClientProperty("FlatLaf.styleClass", "muted");
    setText(text);
  }

  /** Is as wide as the other from now on, if that is the wider. */
  void alignWith(JLabel next) {
    other = next;
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension own = super.getPreferredSize();
    int wide = other == null ? 0 : other.getUI().getPreferredSize(other).width;
    return new Dimension(Math.max(own.width, wide), own.height);
  }
}
