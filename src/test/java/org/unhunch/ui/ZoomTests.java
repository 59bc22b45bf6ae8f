package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Insets;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Texts;

/** Room around things, at another size of the letters. */
class ZoomTests {
  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  /** Guards against room that does not grow, and room that a change of theme takes away. */
  @Test
  void roomGrowsAndStays() {
    Ui.theme(false);
    JPanel panel = Ui.edt(() -> new JPanel());
    Border room = Texts.room(1, 2, 3, 4);
    Ui.run(() -> panel.setBorder(room));
    Ui.theme(true, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(panel));
    assertThat((Object) Ui.edt(panel::getInsets)).isEqualTo(new Insets(2, 4, 6, 8));
  }
}
