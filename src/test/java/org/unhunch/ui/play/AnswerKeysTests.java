package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Keys;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

/** Guards against answers that can be seen and not be reached by the arrows. */
@WindowTest
class AnswerKeysTests {
  private final PlayFixture play = PlayFixture.small();
  private JFrame frame;

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
    frame =
        Ui.edt(
            () -> {
              JFrame window = new JFrame();
              window.setContentPane((Container) play.screen().component());
              window.setSize(900, 600);
              window.setVisible(true);
              play.screen().focus();
              return window;
            });
  }

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  private static void press(int code, char symbol, String thenFocused) {
    Keys.press(code, symbol);
    Ui.await(() -> Keys.isFocused(thenFocused));
  }

  @Test
  void arrowsGoFromOneAnswerToTheNextAndEnterTakesIt() {
    press(KeyEvent.VK_H, 'h', "hurt.1");
    press(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, "hurt.leave");
    press(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, "hurt.end");
    press(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, "hurt.1");
    press(KeyEvent.VK_UP, KeyEvent.CHAR_UNDEFINED, "hurt.end");
    press(KeyEvent.VK_UP, KeyEvent.CHAR_UNDEFINED, "hurt.leave");
    Keys.press(KeyEvent.VK_ENTER, '\n');
    assertThat(play.shows("hurt.now")).isFalse();
    assertThat(play.player().snapshot().step().entryIndex()).isEqualTo(1);
  }

  @Test
  void theQuestionWhetherToEndHasTheFocusOnGoingOn() {
    press(KeyEvent.VK_ESCAPE, (char) 27, "end.keep");
    press(KeyEvent.VK_RIGHT, KeyEvent.CHAR_UNDEFINED, "end.end");
    press(KeyEvent.VK_UP, KeyEvent.CHAR_UNDEFINED, "end.keep");
    Keys.press(KeyEvent.VK_SPACE, ' ');
    assertThat(play.shows("endQuestion")).isFalse();
    assertThat(play.over()).isEmpty();
  }

  /**
   * Guards against Enter that stops a session as if something hurt, once the next was announced.
   */
  @Test
  void theNextExerciseIsAnnouncedWithTheFocusOnGoingOnWhichThenIsAtTheCount() {
    play.press("N");
    Ui.await(() -> Keys.isFocused("TO_GET_READY"));
    play.pass(5);
    Ui.await(() -> Keys.isFocused("count"));
  }
}
