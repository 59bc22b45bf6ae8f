package org.unhunch.ui.kit.look;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.util.stream.IntStream;
import javax.swing.JComboBox;

/** Chooses one of several texts: as wide as the one it shows, and open as wide as all of them. */
@SuppressWarnings("serial") // never serialized
public final class SnugBox extends JComboBox<String> {
  @Override
  protected void selectedItemChanged() {
    super.selectedItemChanged();
    revalidate();
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension all = super.getPreferredSize();
    FontMetrics letters = getFontMetrics(getFont());
    int widest =
        IntStream.range(0, getItemCount())
            .map(each -> letters.stringWidth(getItemAt(each)))
            .max()
            .orElse(0);
    Object now = getSelectedItem();
    int shown = now == null ? widest : letters.stringWidth(now.toString());
    return new Dimension(all.width - widest + shown, all.height);
  }
}
