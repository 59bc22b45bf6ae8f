package org.unhunch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

class KeyCapTests {
  /** Guards against a button whose description had its icon in it, and so itself, without end. */
  @Test
  void aButtonWithAKeyCanBeDescribed() {
    JButton button = Ui.edt(() -> new JButton("Next"));
    Ui.run(() -> button.setIcon(new KeyCap(button, "N")));
    assertThat(button.toString()).contains("KeyCap[N]");
  }
}
