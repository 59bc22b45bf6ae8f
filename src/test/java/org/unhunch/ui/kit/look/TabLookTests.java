package org.unhunch.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

/** Guards against a selected tab that only its line tells from the others. */
class TabLookTests {
  private JTabbedPane tabs;

  @BeforeEach
  void open() {
    Ui.theme(false);
    tabs = Ui.edt(JTabbedPane::new);
    for (String title : new String[] {"Weeks", "Left and right"}) {
      Ui.run(() -> tabs.addTab(title, new JPanel()));
    }
  }

  /** How dark the words of the second tab are altogether; its line is below them. */
  private long ink() {
    BufferedImage image = Ui.paint(tabs, 400, 200, 1);
    Rectangle at = Ui.edt(() -> tabs.getBoundsAt(1));
    long sum = 0;
    for (int x = at.x; x < at.x + at.width; x++) {
      for (int y = at.y + at.height / 4; y < at.y + at.height * 3 / 4; y++) {
        sum += 255 - (image.getRGB(x, y) & 0xff);
      }
    }
    return sum;
  }

  @Test
  void theSelectedOneIsBoldAndAllKeepTheirPlaces() {
    long plain = ink();
    Rectangle before = Ui.edt(() -> tabs.getBoundsAt(1));
    Ui.run(() -> tabs.setSelectedIndex(1));
    assertThat(ink()).isGreaterThan(plain * 11 / 10);
    assertThat(Ui.edt(() -> tabs.getBoundsAt(1))).isEqualTo(before);
  }
}
