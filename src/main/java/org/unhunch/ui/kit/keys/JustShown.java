package org.unhunch.ui.kit.keys;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;

/**
 * Keeps Enter and Space from doing anything in what has only just appeared, since whoever pressed
 * them meant what was there before.
 *
 * <p>No clock is read: the events say when they were. One that says 0 does not know.
 */
public final class JustShown {
  private static final String WHEN = "Unhunch.shown";
  private static final long MILLIS = 600;

  private JustShown() {}

  /** Notes that a component, or something else in it, appears with the event that is handled. */
  public static void mark(JComponent shown) {
    mark(shown, EventQueue.getMostRecentEventTime());
  }

  /** Notes that a component appears at a time in milliseconds, as events have it. */
  static void mark(JComponent shown, long when) {
    shown.putClientProperty(WHEN, when);
  }

  /** Whether a press is of one of these keys and comes too soon for where it goes. */
  static boolean isTooSoon(KeyEvent pressed) {
    int code = pressed.getKeyCode();
    boolean answers = code == KeyEvent.VK_ENTER || code == KeyEvent.VK_SPACE;
    boolean tooSoon = false;
    for (Component at = pressed.getComponent(); at != null && answers; at = at.getParent()) {
      tooSoon |= at instanceof JComponent each && isTooSoon(each, pressed.getWhen());
    }
    return tooSoon;
  }

  private static boolean isTooSoon(JComponent component, long when) {
    return component.getClientProperty(WHEN) instanceof Long shown
        && when >= shown
        && when - shown < MILLIS;
  }
}
