package org.unhunch.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

@WindowTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OnePaintTests {
  private final RepaintManager before = Ui.edt(() -> RepaintManager.currentManager(null));
  private final JFrame frame = Ui.edt(JFrame::new);
  private final Painted painted = Ui.edt(Painted::new);

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
    Ui.run(() -> RepaintManager.setCurrentManager(before));
  }

  /** Swing's own manager paints both, one after the other. */
  @Test
  void whatIsNewInAWindowThatHasComeToLightIsPaintedOnce() {
    Ui.run(
        () -> {
          OnePaint.settle();
          frame.add(painted);
          frame.setSize(300, 200);
          frame.setVisible(true);
        });
    Ui.await(() -> painted.times > 0);
    Ui.run(
        () -> {
          RepaintManager manager = RepaintManager.currentManager(painted);
          manager.paintDirtyRegions();
          painted.times = 0;
          painted.repaint();
          manager.addDirtyRegion(frame, 0, 0, 300, 200);
          manager.paintDirtyRegions();
          assertThat(painted.times).isEqualTo(1);
        });
  }

  @SuppressWarnings("serial") // never serialized
  private static final class Painted extends JPanel {
    private int times;

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      times++;
    }
  }
}
