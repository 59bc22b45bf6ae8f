package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

@WindowTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FirstPaintTests {
  private final List<String> told = new ArrayList<>();
  private final JFrame frame = Ui.edt(JFrame::new);

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  @Test
  void allWhoWaitAreToldOnceTheLastOfThemFirst() {
    Ui.run(
        () -> {
          frame.setSize(300, 200);
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
