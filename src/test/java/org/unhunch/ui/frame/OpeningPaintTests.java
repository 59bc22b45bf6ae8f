package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.JLabel;
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
  private final List<String> told = new ArrayList<>();
  private final JPanel panel = Ui.edt(JPanel::new);
  private final JFrame frame = Ui.edt(JFrame::new);
  private final Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
  private RepaintManager before;

  @BeforeEach
  void open() {
    Ui.run(
        () -> {
          before = RepaintManager.currentManager(panel);
          OpeningPaint.begin();
          frame.add(panel);
          frame.setSize(300, 200);
        });
  }

  @AfterEach
  void close() {
    Thread.setDefaultUncaughtExceptionHandler(usual);
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
          assertThat(isDirty()).isFalse();
        });
    Ui.await(() -> told.contains("painted"));
    Ui.run(
        () -> {
          panel.repaint();
          assertThat(isDirty()).isTrue();
        });
  }

  private boolean isDirty() {
    return !RepaintManager.currentManager(panel).getDirtyRegion(panel).isEmpty();
  }

  /** Guards against a window in which nothing is painted any more, its notice bar included. */
  @Test
  void isOverEvenIfTheFirstPaintFails() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> told.add(fault.getMessage()));
    Ui.run(
        () -> {
          FirstPaint.then(frame, () -> told.add("painted"));
          panel.add(new Broken());
          frame.setVisible(true);
        });
    Ui.await(() -> RepaintManager.currentManager(panel) == before);
    Ui.run(panel::removeAll);
    Ui.run(frame::repaint);
    Ui.await(() -> told.contains("painted"));
    assertThat(told).startsWith("broken");
  }

  @SuppressWarnings("serial") // never serialized
  private static final class Broken extends JLabel {
    Broken() {
      super("broken");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void aFrameThatNobodyWaitsForIsPaintedAsEver() {
    Ui.run(
        () -> {
          frame.setVisible(true);
          panel.repaint();
          assertThat(isDirty()).isTrue();
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
    Ui.run(() -> assertThat(frame.getGlassPane().isVisible()).isFalse());
    Ui.run(() -> frame.getRootPane().paintImmediately(0, 0, 300, 200));
    Ui.run(() -> {}); // after what that has posted
    assertThat(told).containsExactly("last", "first");
  }
}
