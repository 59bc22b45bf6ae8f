package org.unhunch.ui.kit.keys;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells a press from its repetitions while the key is held.
 *
 * <p>Some systems repeat the press only; others put a release before each, at the same time. No
 * clock is read: the events say when they were. One that says 0 does not know.
 */
final class HeldKeys {
  /** No finger lets go and presses again within this. */
  private static final long PAIR_MILLIS = 2;

  /**
   * No system repeats a key sooner than this, but a program that presses keys may let go sooner.
   */
  private static final long SOONEST_REPEAT_MILLIS = 20;

  /** After such a silence the release went to another program. */
  private static final long FORGOTTEN_MILLIS = 2500;

  private final Map<Key, Press> presses = new HashMap<>();

  /** Which key: two of them may have the same code. */
  private record Key(int code, int location) {
    static Key of(KeyEvent event) {
      int known = event.getKeyCode() != 0 ? event.getKeyCode() : event.getExtendedKeyCode();
      return new Key(known != 0 ? known : event.getKeyChar(), event.getKeyLocation());
    }
  }

  /** When a key went down, when it was heard of last, and whether that was its release. */
  private record Press(long since, long last, boolean released) {
    boolean goesOnAt(long when) {
      boolean known = when > 0 && last > 0;
      if (released) {
        return known && when - last <= PAIR_MILLIS && last - since >= SOONEST_REPEAT_MILLIS;
      }
      return !known || when - last < FORGOTTEN_MILLIS;
    }
  }

  /** Notes that a key goes down, and answers whether it was down already. */
  boolean isRepeated(KeyEvent pressed) {
    Press before = presses.get(Key.of(pressed));
    long when = pressed.getWhen();
    boolean repeated = before != null && before.goesOnAt(when);
    presses.put(Key.of(pressed), new Press(repeated ? before.since() : when, when, false));
    return repeated;
  }

  /** Notes that a key goes up. */
  void release(KeyEvent released) {
    presses.computeIfPresent(
        Key.of(released), (key, down) -> new Press(down.since(), released.getWhen(), true));
  }
}
