package org.unhunch.ui.kit.sign;

import javax.swing.JToggleButton;
import org.unhunch.words.Words;

/** A star that is filled where something is a favorite. */
@SuppressWarnings("serial") // never serialized
public final class StarButton extends JToggleButton {
  /**
   * An empty star.
   *
   * @param toggled told when the person presses it
   */
  public StarButton(Words words, Runnable toggled) {
    setIcon(Sign.STAR);
    setName("favorite");
    putClientProperty("FlatLaf.styleClass", "sign");
    putClientProperty("JButton.buttonType", "borderless");
    setToolTipText(words.text("pick.favorite.tip"));
    getAccessibleContext().setAccessibleName(words.text("pick.favorite"));
    addActionListener(event -> toggled.run());
  }
}
