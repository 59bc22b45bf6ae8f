package org.unhunch.ui.play;

import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.KeyStroke;

/** Everything one can do while playing, with its key: the one table for buttons and keys. */
enum PlayAction {
  TOGGLE(KeyEvent.VK_SPACE),
  BACK(KeyEvent.VK_LEFT),
  NEXT(KeyEvent.VK_RIGHT),
  SKIP(KeyEvent.VK_N),
  RESTART(KeyEvent.VK_R),
  END(KeyEvent.VK_ESCAPE);

  private final int keyCode;

  PlayAction(int keyCode) {
    this.keyCode = keyCode;
  }

  KeyStroke key() {
    return KeyStroke.getKeyStroke(keyCode, 0);
  }

  /** The key under which the words have this action's text, and its key's name as {@code .key}. */
  String textKey() {
    return "play.action." + name().toLowerCase(Locale.ROOT);
  }
}
