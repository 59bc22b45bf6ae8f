package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/** What one part of the play screen says, another must not deny. */
class SameNumbersTests {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;

  @AfterEach
  void unzoom() {
    Ui.theme(false);
  }

  /** Guards against a time line that was full where “0 of 6 done” stood above it. */
  @Test
  void whatWasSkippedIsEmptyInTheTimeLine() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.small().open();
    play.pass(15);
    play.press("N");
    JComponent screen = play.screen().component();
    BufferedImage image = Ui.paint(screen, WIDTH, HEIGHT, 1);
    JProgressBar line =
        Ui.tree(screen)
            .filter(JProgressBar.class::isInstance)
            .map(JProgressBar.class::cast)
            .findFirst()
            .orElseThrow();
    Rectangle at = Ui.edt(() -> SwingUtilities.convertRectangle(line, bounds(line), screen));
    assertThat(line.getValue()).isGreaterThan(0);
    Color seen = new Color(image.getRGB(at.x + 12, at.y + 4));
    assertThat(seen).isEqualTo(new Color(UIManager.getColor("Unhunch.track").getRGB()));
  }

  private static Rectangle bounds(JComponent each) {
    return new Rectangle(each.getSize());
  }

  /** Guards against “Rep 1 of 4” beside a ring that says 0, and a hold of no known length. */
  @Test
  void whatOneCountsOneselfIsTheSameInTheRingAndBesideIt() {
    Ui.theme(false, 2);
    PlayFixture play = PlayFixture.small().open();
    play.pass(12);
    play.press("C");
    Ui.paint(play.screen().component(), WIDTH, HEIGHT, 1);
    assertThat(play.text("count")).isEqualTo("0");
    assertThat(play.text("reps")).isEqualTo("0 of 4 counted");
    assertThat(play.text("seconds")).startsWith("Hold ");
  }
}
