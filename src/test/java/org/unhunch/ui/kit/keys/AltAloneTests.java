package org.unhunch.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** Guards against a menu that Alt does not lead to, or that opens when Alt was for another key. */
class AltAloneTests {
  private static final int ALT = InputEvent.ALT_DOWN_MASK;
  private final AltAlone alt = new AltAlone();
  private final JLabel focused = new JLabel();

  private boolean press(int code, int modifiers, long when) {
    return alt.endsWith(event(KeyEvent.KEY_PRESSED, code, modifiers, when));
  }

  private boolean release(int code, long when) {
    return alt.endsWith(event(KeyEvent.KEY_RELEASED, code, 0, when));
  }

  private KeyEvent event(int id, int code, int modifiers, long when) {
    return new KeyEvent(focused, id, when, modifiers, code, KeyEvent.CHAR_UNDEFINED);
  }

  @Test
  void aTapOfAltAloneIsOne() {
    assertThat(press(KeyEvent.VK_ALT, ALT, 10_000)).isFalse();
    assertThat(release(KeyEvent.VK_ALT, 10_120)).isTrue();
    assertThat(release(KeyEvent.VK_ALT, 10_130)).isFalse();
  }

  @Test
  void altForAnotherKeyIsNone() {
    press(KeyEvent.VK_ALT, ALT, 10_000);
    press(KeyEvent.VK_X, ALT, 10_050);
    assertThat(release(KeyEvent.VK_X, 10_080)).isFalse();
    assertThat(release(KeyEvent.VK_ALT, 10_120)).isFalse();
    press(KeyEvent.VK_ALT, ALT, 11_000);
    press(KeyEvent.VK_X, ALT, 11_050);
    assertThat(release(KeyEvent.VK_ALT, 11_120)).isFalse();
  }

  @Test
  void altWithAnotherModifierIsNone() {
    press(KeyEvent.VK_CONTROL, InputEvent.CTRL_DOWN_MASK, 10_000);
    press(KeyEvent.VK_ALT, ALT | InputEvent.CTRL_DOWN_MASK, 10_050);
    assertThat(release(KeyEvent.VK_ALT, 10_120)).isFalse();
    press(KeyEvent.VK_ALT_GRAPH, InputEvent.ALT_GRAPH_DOWN_MASK, 11_000);
    assertThat(release(KeyEvent.VK_ALT_GRAPH, 11_050)).isFalse();
  }

  /** As to see which letters go with it, or when it went up in another window. */
  @Test
  void altThatIsHeldLongIsNone() {
    press(KeyEvent.VK_ALT, ALT, 10_000);
    press(KeyEvent.VK_ALT, ALT, 10_600);
    assertThat(release(KeyEvent.VK_ALT, 11_200)).isFalse();
  }
}
