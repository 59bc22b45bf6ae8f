package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.words.Words;

@WindowTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadingWindowTests {
  private static final int FOR_EVER = Integer.MAX_VALUE;

  @AfterEach
  void closeAll() {
    Ui.run(() -> frames().forEach(Frame::dispose));
  }

  @Test
  void opensAfterAWhileAndIsGivenUpByEscape() {
    try (ReadingWindow window = new ReadingWindow(new Words(), () -> {}, 0)) {
      window.progress().found(10);
      Ui.await(() -> frames().anyMatch(Frame::isFocused));
      Keys.press(KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED);
      Ui.await(() -> isGivenUp(window));
    }
    Ui.await(() -> frames().findAny().isEmpty());
  }

  @Test
  void whatIsReadQuicklyOpensNothing() {
    try (ReadingWindow window = new ReadingWindow(new Words(), () -> {}, FOR_EVER)) {
      window.progress().readOne();
    }
    Ui.run(() -> assertThat(frames()).isEmpty());
  }

  private static boolean isGivenUp(ReadingWindow window) {
    try {
      window.progress().readOne();
      return false;
    } catch (CancellationException e) {
      return true;
    }
  }

  private static Stream<JFrame> frames() {
    return Stream.of(Frame.getFrames())
        .filter(each -> "reading".equals(each.getName()) && each.isVisible())
        .map(JFrame.class::cast);
  }
}
