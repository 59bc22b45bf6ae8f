package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Keys;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.picture.FigureView;

/** The views in windows of their own: reached by a key, left by a key, and played in between. */
@WindowTest
@Timeout(30)
class ViewWindowTests {
  private final PlayFixture play = PlayFixture.small();
  private JFrame main;

  @BeforeEach
  void open() {
    Ui.theme(false);
    main = Ui.edt(JFrame::new);
    play.open();
    Ui.run(
        () -> {
          main.add(play.screen().component());
          main.setSize(900, 600);
          main.setVisible(true);
          play.screen().focus();
        });
    Ui.await(() -> focusIn(main));
  }

  @AfterEach
  void close() {
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  @Test
  void theWholeScreenIsFilledAndLeftByTheSameKeyOrEscape() {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Window screen = other();
    Rectangle all = screen.getGraphicsConfiguration().getBounds();
    Ui.await(() -> screen.getBounds().equals(all));
    assertThat(Ui.edt(main::isVisible)).isFalse();
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> text(screen, "phase").equals("MOVE"));
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Ui.await(() -> focusIn(main));
    assertThat(text(main, "phase")).isEqualTo("MOVE");

    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    other();
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> focusIn(main));
    assertThat(play.player().snapshot().state().isOver()).isFalse();
  }

  /** Guards against a loss that is told only in the window that nobody sees then. */
  @Test
  void whatIsLostIsToldInTheViewThatIsSeen() {
    Ui.run(() -> play.screen().tell("It is in the window."));
    assertThat(text(main, "notice")).isEmpty();
    Keys.press(KeyEvent.VK_M, 'm');
    Window corner = other();
    Ui.run(() -> play.screen().tell("It is lost."));
    assertThat(text(corner, "reps")).isEqualTo("It is lost.");
  }

  @Test
  void theCornerIsAboveAllElseAndLeftByTheSameKey() {
    Keys.press(KeyEvent.VK_M, 'm');
    Window corner = other();
    assertThat(corner.isAlwaysOnTop()).isTrue();
    Keys.press(KeyEvent.VK_SPACE, ' ');
    Ui.await(() -> text(corner, "reps").startsWith("Paused"));
    Keys.press(KeyEvent.VK_M, 'm');
    Ui.await(() -> focusIn(main));
    assertThat(Ui.edt(corner::isDisplayable)).isFalse();
  }

  @Test
  void fromOneViewTheOtherIsOneKeyAway() {
    Keys.press(KeyEvent.VK_M, 'm');
    Window corner = other();
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Ui.await(() -> !corner.isDisplayable());
    Window screen = other();
    Rectangle all = screen.getGraphicsConfiguration().getBounds();
    Ui.await(() -> screen.getBounds().equals(all));
  }

  /** Guards against a figure that was painted thirty times a second in a window folded away. */
  @Test
  void aWindowThatIsFoldedAwayCannotBeSeen() {
    assertThat(Ui.edt(() -> FigureView.canBeSeen(main.getContentPane()))).isTrue();
    Ui.run(() -> main.setExtendedState(Frame.ICONIFIED));
    Ui.await(() -> !FigureView.canBeSeen(main.getContentPane()));
    Ui.run(() -> main.setExtendedState(Frame.NORMAL));
    Ui.await(() -> FigureView.canBeSeen(main.getContentPane()));
  }

  @Test
  void aQuestionIsAskedInTheWindow() {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    other();
    Keys.press(KeyEvent.VK_H, 'h');
    Ui.await(() -> focusIn(main));
    assertThat(Ui.tree(main).anyMatch(each -> "hurt.now".equals(each.getName()))).isTrue();
  }

  /** The other window, once it has the focus. */
  private Window other() {
    Ui.await(() -> window() != null && window() != main && window().isShowing());
    return Ui.edt(ViewWindowTests::window);
  }

  private static Window window() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
  }

  private static boolean focusIn(Window window) {
    return window() == window && Keys.focusOwner() != null;
  }

  private static String text(Window window, String name) {
    return Ui.find(window, name, JLabel.class).getText();
  }
}
