package org.unhunch.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.swing.JLabel;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.Test;

/** Guards against a watch that sees nothing. */
class SwingThreadTests {
  private final SwingThread.Watch watch = new SwingThread.Watch();

  @Test
  void aChangeOnAnotherThreadIsSeen() {
    JLabel label = Ui.edt(() -> new JLabel("before"));
    RepaintManager.setCurrentManager(watch);
    label.setText("after");
    assertThatThrownBy(watch::check).hasMessage("off the event dispatch thread");
  }

  @Test
  void aChangeOnTheEventDispatchThreadIsRight() {
    RepaintManager.setCurrentManager(watch);
    Ui.run(() -> new JLabel("before").setText("after"));
    assertThatCode(watch::check).doesNotThrowAnyException();
  }
}
