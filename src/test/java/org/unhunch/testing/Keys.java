package org.unhunch.testing;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;

/** Keys as the system would post them in a real window, whatever has the focus. */
public final class Keys {
  private Keys() {}

  /** {@return what has the focus, or null} */
  public static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** {@return whether the component of that name has the focus} */
  public static boolean isFocused(String name) {
    return focusOwner() != null && name.equals(focusOwner().getName());
  }

  /** Presses a key and lets it go. */
  public static void press(int code, char symbol) {
    post(KeyEvent.KEY_PRESSED, 0, code, symbol);
    post(KeyEvent.KEY_RELEASED, 0, code, symbol);
  }

  /** Presses a letter with Alt. */
  public static void pressAlt(char letter) {
    int code = KeyEvent.getExtendedKeyCodeForChar(letter);
    post(KeyEvent.KEY_PRESSED, InputEvent.ALT_DOWN_MASK, code, letter);
    post(KeyEvent.KEY_RELEASED, InputEvent.ALT_DOWN_MASK, code, letter);
  }

  /** Types a character. */
  public static void type(char symbol) {
    post(KeyEvent.KEY_TYPED, 0, KeyEvent.VK_UNDEFINED, symbol);
  }

  /** Lets events pass until the condition holds; the test's timeout ends a vain wait. */
  public static void await(BooleanSupplier condition) {
    while (!Ui.edt(condition::getAsBoolean)) {
      Thread.onSpinWait();
    }
  }

  private static void post(int id, int modifiers, int code, char symbol) {
    await(() -> focusOwner() != null);
    KeyEvent event = new KeyEvent(focusOwner(), id, 0, modifiers, code, symbol);
    Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    Ui.run(() -> {}); // the key has been handled when this has
  }
}
