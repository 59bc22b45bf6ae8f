package org.unhunch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

class KeyCapTests {
  /** Guards against a key as large as the word beside it, which reads as a second button. */
  @Test
  void theKeyIsAsSmallInALargeButtonAsInOthers() {
    Ui.theme(false);
    KeyButton button =
        Ui.edt(() -> new Command("x", new Words(), () -> {}, "N").say("pick.start").keyButton());
    Ui.run(() -> button.setFont(button.getFont().deriveFont(Font.BOLD, 13f)));
    int small = Ui.edt(() -> taken(button));
    Ui.run(() -> button.setFont(button.getFont().deriveFont(Font.BOLD, 40f)));
    assertThat(Ui.edt(() -> taken(button))).isPositive().isEqualTo(small);
  }

  /** What the key adds to a button's width. */
  private static int taken(KeyButton button) {
    button.showKey(true);
    int with = button.getInsets().right;
    button.showKey(false);
    return with - button.getInsets().right;
  }

  /** Guards against a button whose description had its icon in it, and so itself, without end. */
  @Test
  void aButtonWithAKeyCanBeDescribed() {
    JButton button = Ui.edt(() -> new JButton("Next"));
    Ui.run(() -> button.setIcon(new KeyCap(button, "N")));
    assertThat(button.toString()).contains("KeyCap[N]");
  }
}
