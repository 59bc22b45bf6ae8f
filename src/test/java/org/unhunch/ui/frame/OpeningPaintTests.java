package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

/** Guards against painting a window twice while it opens, which took a tenth of the start. */
@WindowTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OpeningPaintTests {
  private final RepaintManager opening = new OpeningPaint();
  private final List<String> told = new ArrayList<>();
  private final JPanel panel = Ui.edt(JPanel::new);
  private final JFrame frame = Ui.edt(JFrame::new);
  private RepaintManager before;

  @BeforeEach
  void open() {
    Ui.run(
        () -> {
          before = RepaintManager.currentManager(panel);
          RepaintManager.setCurrentManager(opening);
          frame.add(panel);
          frame.setSize(300, 200);
        });
  }

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
    Ui.run(() -> RepaintManager.setCurrentManager(before));
  }

  @Test
  void whatIsDirtyBeforeTheFirstPaintIsLeftToIt() {
    Ui.run(
        () -> {
          FirstPaint.then(frame, () -> told.add("painted"));
          frame.setVisible(true);
          panel.repaint();
          assertThat(opening.getDirtyRegion(panel).isEmpty()).isTrue();
        });
    Ui.await(() -> told.contains("painted"));
    Ui.run(
        () -> {
          panel.repaint();
          assertThat(opening.getDirtyRegion(panel).isEmpty()).isFalse();
        });
  }

  @Test
  void aFrameThatNobodyWaitsForIsPaintedAsEver() {
    Ui.run(
        () -> {
          frame.setVisible(true);
          panel.repaint();
          assertThat(opening.getDirtyRegion(panel).isEmpty()).isFalse();
        });
  }

  @Test
  void allWhoWaitAreToldOnceTheLastOfThemFirst() {
    Ui.run(
        () -> {
          FirstPaint.then(frame, () -> told.add("first"));
          FirstPaint.then(frame, () -> told.add("last"));
          frame.setVisible(true);
        });
    Ui.await(() -> told.size() == 2);
    Ui.run(frame::repaint);
    Ui.run(() -> assertThat(told).containsExactly("last", "first"));
  }
}
