package org.unhunch.ui.kit.keys;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;

/**
 * Hears every key before and after the windows do.
 *
 * <p>A key that is held is one press, but where holding is the point: where one writes, scrolls, or
 * moves a selection. A character that is typed with Ctrl, Alt or Meta is none. A key that nobody
 * wants as it is stands for the digit or the Latin letter that other keyboards have in its place,
 * and Alt alone for F10, which opens the menu as elsewhere; where a menu is open, it closes it.
 * Enter and Space do nothing in what has {@linkplain JustShown only just appeared}.
 */
public final class Keyboard {
  private static final int OTHER_MEANING =
      InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

  private static final Set<Integer> MOVING =
      Set.of(
          KeyEvent.VK_LEFT,
          KeyEvent.VK_RIGHT,
          KeyEvent.VK_UP,
          KeyEvent.VK_DOWN,
          KeyEvent.VK_KP_LEFT,
          KeyEvent.VK_KP_RIGHT,
          KeyEvent.VK_KP_UP,
          KeyEvent.VK_KP_DOWN,
          KeyEvent.VK_PAGE_UP,
          KeyEvent.VK_PAGE_DOWN,
          KeyEvent.VK_HOME,
          KeyEvent.VK_END);

  private final HeldKeys held = new HeldKeys();
  private final AltAlone alt = new AltAlone();
  private final KeyEventDispatcher before = this::isToBeDropped;
  private final KeyEventPostProcessor after = this::standsForAnother;
  private Optional<KeyEvent> pressed = Optional.empty();

  /** Whether the key that is down does nothing any more, so that its character does not, either. */
  private boolean dropping;

  /** Whether the event is the end of a tap of Alt alone. */
  private boolean altAlone;

  /** Hears the keys of all windows from now on. */
  public void listen() {
    manager().addKeyEventDispatcher(before);
    manager().addKeyEventPostProcessor(after);
  }

  /** Hears them no more. */
  public void leave() {
    manager().removeKeyEventDispatcher(before);
    manager().removeKeyEventPostProcessor(after);
  }

  private static KeyboardFocusManager manager() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager();
  }

  private boolean isToBeDropped(KeyEvent event) {
    altAlone = alt.endsWith(event);
    switch (event.getID()) {
      case KeyEvent.KEY_PRESSED -> {
        boolean repeated = held.isRepeated(event);
        pressed = Optional.of(event);
        dropping =
            repeated
                ? dropping || !isToBeHeld(event)
                : isTooSoon(event) || answersFromKeypad(event);
      }
      case KeyEvent.KEY_RELEASED -> {
        held.release(event);
        dropping = false;
      }
      default -> {
        return dropping || (hasOtherMeaning(event) && !isWriting(event));
      }
    }
    return dropping;
  }

  private static boolean isTooSoon(KeyEvent event) {
    return !isWriting(event) && JustShown.isTooSoon(event);
  }

  /** Where the layout needs AltGr for a character, that is no other meaning. */
  private static boolean hasOtherMeaning(KeyEvent event) {
    int modifiers = event.getModifiersEx();
    return (modifiers & OTHER_MEANING) != 0 && (modifiers & InputEvent.ALT_GRAPH_DOWN_MASK) == 0;
  }

  private static boolean isWriting(KeyEvent event) {
    return event.getComponent() instanceof JTextComponent text && text.isEditable();
  }

  private static boolean isToBeHeld(KeyEvent event) {
    int code = event.getKeyCode();
    if (isWriting(event) && code != KeyEvent.VK_ESCAPE) {
      return code != KeyEvent.VK_ENTER || event.getComponent() instanceof JTextArea;
    }
    boolean inMenu = MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    return code == KeyEvent.VK_TAB || (MOVING.contains(code) && (inMenu || movesSomething(event)));
  }

  /** Whether what has the focus, or what is around it, has a use of its own for the key. */
  private static boolean movesSomething(KeyEvent event) {
    KeyStroke stroke = KeyStroke.getKeyStrokeForEvent(event);
    boolean found = false;
    for (Component at = event.getComponent(); at != null && !found; at = at.getParent()) {
      if (at instanceof JComponent each) {
        boolean focused = at == event.getComponent();
        found =
            isBound(each, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, stroke)
                || (focused && isBound(each, JComponent.WHEN_FOCUSED, stroke));
      }
    }
    return found;
  }

  private static boolean isBound(JComponent component, int where, KeyStroke stroke) {
    Object name = component.getInputMap(where).get(stroke);
    return name != null && component.getActionMap().get(name) != null;
  }

  /** Sends what a key stands for in its place, if nobody wanted it as it is. */
  private boolean standsForAnother(KeyEvent event) {
    Component focused = manager().getFocusOwner();
    if (altAlone && focused != null) {
      toMenu(focused, event);
      return false; // others hide what they show while it is held
    }
    boolean open = !event.isConsumed() && focused != null;
    if (!open || (isWriting(event) && !hasOtherMeaning(event))) {
      return false;
    }
    Optional<KeyEvent> other = other(event, focused);
    other.ifPresent(each -> manager().redispatchEvent(focused, each));
    return other.map(KeyEvent::isConsumed).orElse(false);
  }

  private static void toMenu(Component focused, KeyEvent event) {
    MenuSelectionManager menus = MenuSelectionManager.defaultManager();
    if (menus.getSelectedPath().length > 0) {
      menus.clearSelectedPath();
    } else {
      int key = KeyEvent.VK_F10;
      manager()
          .redispatchEvent(
              focused,
              new KeyEvent(
                  focused, KeyEvent.KEY_PRESSED, event.getWhen(), 0, key, KeyEvent.CHAR_UNDEFINED));
    }
  }

  private Optional<KeyEvent> other(KeyEvent event, Component focused) {
    if (event.getID() == KeyEvent.KEY_TYPED) {
      Optional<KeyEvent> by = pressed.filter(each -> each.getKeyChar() == event.getKeyChar());
      return LatinKey.of(event.getKeyChar(), by).map(each -> typed(focused, event, each));
    }
    return LatinKey.of(event).map(each -> pressed(focused, event, each));
  }

  /**
   * Sends the digit that a key of the keypad has on it, where one is asked for, before what is
   * around scrolls by the key; what has the focus and moves by it comes first.
   */
  private static boolean answersFromKeypad(KeyEvent event) {
    Component focused = manager().getFocusOwner();
    boolean free =
        focused != null
            && event.getModifiersEx() == 0
            && !isWriting(event)
            && MenuSelectionManager.defaultManager().getSelectedPath().length == 0
            && !movesBy(focused, event);
    Optional<KeyEvent> digit =
        LatinKey.onKeypad(event).filter(each -> free).map(each -> typed(focused, event, each));
    digit.ifPresent(each -> manager().redispatchEvent(focused, each));
    return digit.map(KeyEvent::isConsumed).orElse(false);
  }

  private static boolean movesBy(Component focused, KeyEvent event) {
    return focused instanceof JComponent each
        && isBound(each, JComponent.WHEN_FOCUSED, KeyStroke.getKeyStrokeForEvent(event));
  }

  private static KeyEvent typed(Component focused, KeyEvent as, char symbol) {
    return new KeyEvent(
        focused, KeyEvent.KEY_TYPED, as.getWhen(), 0, KeyEvent.VK_UNDEFINED, symbol);
  }

  /** Shift is what a digit needs on such a keyboard, and means nothing else with it. */
  private static KeyEvent pressed(Component focused, KeyEvent as, char symbol) {
    int modifiers = as.getModifiersEx();
    if (Character.isDigit(symbol)) {
      modifiers &= ~InputEvent.SHIFT_DOWN_MASK;
    }
    int code = Character.toUpperCase(symbol);
    return new KeyEvent(focused, as.getID(), as.getWhen(), modifiers, code, as.getKeyChar());
  }
}
