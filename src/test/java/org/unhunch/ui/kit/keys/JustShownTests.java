package org.unhunch.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Ui;

/** Guards against a second Enter, meant for the screen before, that starts or ends something. */
class JustShownTests {
  private static final long SHOWN = 5_000;
  private final JPanel screen = Ui.edt(JPanel::new);
  private final JButton button = Ui.edt(JButton::new);

  JustShownTests() {
    Ui.run(
        () -> {
          JPanel inner = new JPanel();
          inner.add(button);
          screen.add(inner);
          JustShown.mark(screen, SHOWN);
        });
  }

  private static boolean isTooSoon(Component at, long when, int code) {
    return JustShown.isTooSoon(
        new KeyEvent(at, KeyEvent.KEY_PRESSED, when, 0, code, KeyEvent.CHAR_UNDEFINED));
  }

  @ParameterizedTest
  @ValueSource(ints = {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE})
  void whatAnswersWaitsForSixTenthsOfASecond(int code) {
    assertThat(isTooSoon(button, SHOWN, code)).isTrue();
    assertThat(isTooSoon(button, SHOWN + 599, code)).isTrue();
    assertThat(isTooSoon(button, SHOWN + 600, code)).isFalse();
    assertThat(isTooSoon(screen, SHOWN + 599, code)).isTrue();
  }

  @Test
  void otherKeysAndOtherScreensDoNotWait() {
    assertThat(isTooSoon(button, SHOWN, KeyEvent.VK_ESCAPE)).isFalse();
    assertThat(isTooSoon(button, SHOWN, KeyEvent.VK_1)).isFalse();
    assertThat(isTooSoon(Ui.edt(JPanel::new), SHOWN, KeyEvent.VK_ENTER)).isFalse();
    assertThat(isTooSoon(button, 0, KeyEvent.VK_ENTER)).as("a time that is not known").isFalse();
  }

  @Test
  void whatAppearsInsideOfItWaitsAnew() {
    JustShown.mark((JPanel) button.getParent(), SHOWN + 2_000);
    assertThat(isTooSoon(button, SHOWN + 2_100, KeyEvent.VK_ENTER)).isTrue();
    assertThat(isTooSoon(screen, SHOWN + 2_100, KeyEvent.VK_ENTER)).isFalse();
  }
}
