package org.unhunch.testing;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.concurrent.atomic.AtomicReference;

/** Presses keys as the system would, in a real window. */
public final class Keys {
  private Keys() {}

  /** {@return what has the focus, or null} */
  public static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** {@return what has the focus, once something has: on its way to another, nothing has it} */
  public static Component target() {
    AtomicReference<Component> found = new AtomicReference<>();
    Ui.await(
        () -> {
          found.set(focusOwner());
          return found.get() != null;
        });
    return found.get();
  }

  /** Posts a key as the system would; whatever has the focus gets it. */
  public static void press(int code, char symbol) {
    press(code, symbol, 0);
  }

  /** Posts a key with others held down, a mask as {@link InputEvent} has them. */
  public static void press(int code, char symbol, int modifiers) {
    Component target = target();
    for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
      EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
      queue.postEvent(new KeyEvent(target, id, 0, modifiers, code, symbol));
    }
    Ui.run(() -> {}); // the keys have been handled when this has
  }

  /** Types a character as the system would; whatever has the focus gets it. */
  public static void type(char symbol) {
    Component target = target();
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    queue.postEvent(new KeyEvent(target, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, symbol));
    Ui.run(() -> {}); // the key has been handled when this has
  }

  /** {@return whether the component of that name has the focus} */
  public static boolean isFocused(String name) {
    return focusOwner() != null && name.equals(focusOwner().getName());
  }

  /** Presses a letter with Alt. */
  public static void pressAlt(char letter) {
    press(KeyEvent.getExtendedKeyCodeForChar(letter), letter, InputEvent.ALT_DOWN_MASK);
  }
}
