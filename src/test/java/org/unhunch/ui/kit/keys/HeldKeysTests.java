package org.unhunch.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;

/** A key that is held, as several systems tell of it. */
class HeldKeysTests {
  private final HeldKeys keys = new HeldKeys();

  private static KeyEvent key(int id, long when, int code) {
    return new KeyEvent(new Container(), id, when, 0, code, KeyEvent.CHAR_UNDEFINED);
  }

  private boolean press(long when) {
    return press(when, KeyEvent.VK_N);
  }

  private boolean press(long when, int code) {
    return keys.isRepeated(key(KeyEvent.KEY_PRESSED, when, code));
  }

  private void release(long when) {
    keys.release(key(KeyEvent.KEY_RELEASED, when, KeyEvent.VK_N));
  }

  @Test
  void pressesWithoutAReleaseAreOne() {
    assertThat(press(1000)).isFalse();
    for (long when = 1660; when < 10_000; when += 40) {
      assertThat(press(when)).isTrue();
    }
    release(10_000);
    assertThat(press(10_100)).isFalse();
  }

  @Test
  void releasesThatComeWithTheNextPressAreNone() {
    assertThat(press(1000)).isFalse();
    for (long when = 1500; when < 5000; when += 30) {
      release(when);
      assertThat(press(when + when % 2)).isTrue();
    }
  }

  @Test
  void pressesOneAfterAnotherAreEachTheirOwn() {
    for (long when = 1000; when < 2000; when += 100) {
      assertThat(press(when)).isFalse();
      release(when + 60);
    }
  }

  /** Guards against programs that press keys at once, and against events without a time. */
  @Test
  void pressesWithinAMomentAreEachTheirOwnWhereTheyAreReleased() {
    for (long when : new long[] {1000, 1001, 1001, 1002, 0, 0, 0}) {
      assertThat(press(when)).isFalse();
      release(when);
    }
  }

  @Test
  void oneKeyDoesNotHoldAnother() {
    assertThat(press(1000)).isFalse();
    assertThat(press(1010, KeyEvent.VK_M)).isFalse();
  }

  /** Guards against a key that is dead since its release went to another program. */
  @Test
  void aReleaseThatNeverCameIsForgotten() {
    assertThat(press(1000)).isFalse();
    assertThat(press(60_000)).isFalse();
  }
}
