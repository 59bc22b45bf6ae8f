package org.unhunch.ui.kit.keys;

import java.awt.GraphicsEnvironment;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;

/**
 * Tells Alt that is tapped by itself from Alt that is held: for another key, to drag a window, or
 * to see which letters it goes with.
 *
 * <p>No clock is read: the events say when they were.
 */
final class AltAlone {
  /** What is held longer than this is no tap. */
  private static final long MILLIS = 1_000;

  private Optional<Tap> began = Optional.empty();

  /** When it went down, and where the pointer was then. */
  private record Tap(long when, Point pointer) {}

  /** Whether a key that goes up is the end of a tap of Alt alone; to be asked of every event. */
  boolean endsWith(KeyEvent event) {
    boolean alt = event.getKeyCode() == KeyEvent.VK_ALT;
    if (event.getID() == KeyEvent.KEY_PRESSED) {
      boolean alone = alt && event.getModifiersEx() == InputEvent.ALT_DOWN_MASK;
      // Where the pointer is takes the system a while to say, so other keys do not ask.
      began =
          alone
              ? began.or(() -> Optional.of(new Tap(event.getWhen(), pointer())))
              : Optional.empty();
      return false;
    }
    if (event.getID() != KeyEvent.KEY_RELEASED) {
      return false;
    }
    boolean ends =
        alt
            && began
                .filter(tap -> event.getWhen() - tap.when() < MILLIS)
                .filter(tap -> tap.pointer().equals(pointer()))
                .isPresent();
    began = Optional.empty();
    return ends;
  }

  private static Point pointer() {
    PointerInfo info = GraphicsEnvironment.isHeadless() ? null : MouseInfo.getPointerInfo();
    return info == null ? new Point() : info.getLocation();
  }
}
