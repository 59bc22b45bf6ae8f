package org.unhunch.ui.text;

import javax.swing.JButton;
import org.unhunch.words.Words;

/** Makes the buttons of the screens, all alike. */
public final class Buttons {
  private Buttons() {}

  /** {@return a button with the text and the mnemonic of a key, which is its name, too} */
  public static JButton button(String key, Words words, Runnable action) {
    JButton button = new JButton(words.text(key));
    button.setName(key);
    button.setMnemonic(words.mnemonic(key));
    button.addActionListener(event -> action.run());
    return button;
  }
}
