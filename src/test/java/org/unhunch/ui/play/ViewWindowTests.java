package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.player.Snapshot.State;
import org.unhunch.testing.Keys;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.ControlRow;

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
    assertThat(Ui.edt(Ui.find(screen, "LEAVE", JButton.class)::isShowing)).isTrue();
    assertThat(Ui.edt(main::isVisible)).isFalse();
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> text(screen, "phase").equals("MOVE"));
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Ui.await(() -> focusIn(main));
    assertThat(Ui.edt(Ui.find(main, "LEAVE", JButton.class)::isShowing)).isFalse();
    assertThat(text(main, "phase")).isEqualTo("MOVE");

    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    other();
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> focusIn(main));
    assertThat(play.player().snapshot().state().isOver()).isFalse();
  }

  /** Guards against a session that stands on the whole screen without a control in sight. */
  @Test
  void whatStandsShowsItsControlsOnTheWholeScreen() {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Window screen = other();
    ControlRow row =
        Ui.tree(screen)
            .filter(ControlRow.class::isInstance)
            .map(ControlRow.class::cast)
            .findFirst()
            .orElseThrow();
    Ui.await(() -> !row.isSeen());
    Keys.press(KeyEvent.VK_SPACE, ' ');
    Ui.await(row::isSeen);
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
    Ui.await(() -> text(corner, "phase").equals("Paused"));
    assertThat(Ui.find(corner, "TOGGLE", JButton.class).isShowing()).isTrue();
    Keys.press(KeyEvent.VK_M, 'm');
    Ui.await(() -> focusIn(main));
    assertThat(Ui.edt(corner::isDisplayable)).isFalse();
  }

  @Test
  void whatBeganInTheCornerEndsThereWithoutAQuestion() {
    Ui.run(play.screen()::beginInCorner);
    other();
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> play.player().snapshot().state().isOver());
  }

  @Test
  void whatBeganInTheCornerAndWasMadeLargerIsLeftAsAnyOther() {
    Ui.run(play.screen()::beginInCorner);
    other();
    Keys.press(KeyEvent.VK_M, 'm');
    Ui.await(() -> focusIn(main));
    Keys.press(KeyEvent.VK_M, 'm');
    other();
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> focusIn(main));
    assertThat(play.player().snapshot().state().isOver()).isFalse();
  }

  /** Guards against a corner that came up in the opposite one, as often as not. */
  @RepeatedTest(3)
  void theCornerStandsInItsCornerAfterTheFullScreenToo() {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Window screen = other();
    Keys.press(KeyEvent.VK_M, 'm');
    Ui.await(() -> !screen.isDisplayable());
    Window corner = other();
    Rectangle all = corner.getGraphicsConfiguration().getBounds();
    Ui.await(() -> corner.getX() > all.width / 2 && corner.getY() > all.height / 2);
  }

  @Test
  void theMouseInTheCornerBringsTheControlsInThePlaceOfTheRepetition() {
    Keys.press(KeyEvent.VK_M, 'm');
    Window corner = other();
    Component reps = Ui.find(corner, "reps", JLabel.class);
    Component toggle = Ui.find(corner, "TOGGLE", JButton.class);
    assertThat(reps.isVisible()).isTrue();
    assertThat(toggle.isShowing()).isFalse();
    mouse(reps, MouseEvent.MOUSE_ENTERED, 5, 5);
    assertThat(reps.isVisible()).isFalse();
    assertThat(toggle.isShowing()).isTrue();
    mouse(reps, MouseEvent.MOUSE_EXITED, 5, 900);
    assertThat(toggle.isShowing()).isFalse();
  }

  private static void mouse(Component at, int id, int x, int y) {
    Ui.run(() -> at.dispatchEvent(new MouseEvent(at, id, 0, 0, x, y, 0, false)));
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

  /** Guards against questions and keys in small letters of the window, for someone on the floor. */
  @ParameterizedTest
  @CsvSource({"H, hurt.now", "?, keys"})
  void whatIsAskedOnTheFullScreenStaysThere(char key, String name) {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Window screen = other();
    type(key);
    Ui.await(() -> has(screen, name));
    assertThat(Ui.edt(main::isVisible)).isFalse();
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> !has(screen, name));
    assertThat(Ui.edt(screen::isShowing)).isTrue();
    assertThat(play.player().snapshot().state()).isEqualTo(State.PLAYING);
  }

  private static void type(char key) {
    if (Character.isLetter(key)) {
      Keys.press(key, Character.toLowerCase(key));
    } else {
      Keys.type(key);
    }
  }

  @Test
  void pausedOnTheFullScreenAsksAboutTheEndThereAndSaysSoInTheTitle() {
    Keys.press(KeyEvent.VK_F11, KeyEvent.CHAR_UNDEFINED);
    Frame screen = (Frame) other();
    Ui.await(() -> screen.getTitle().contains("left · Get ready · Back arch"));
    Keys.press(KeyEvent.VK_P, 'p');
    Ui.await(() -> text(screen, "phase").equals("Paused"));
    assertThat(Ui.edt(screen::getTitle)).isEqualTo("Paused · Back arch");
    Ui.await(() -> Keys.isFocused("CONTINUE"));
    Ui.run(() -> Ui.find(screen, "END", JButton.class).doClick(0));
    Ui.await(() -> has(screen, "endQuestion"));
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> !has(screen, "endQuestion"));
    assertThat(Ui.edt(screen::isShowing)).isTrue();
    Keys.press(KeyEvent.VK_SPACE, ' ');
    Ui.await(() -> !text(screen, "phase").equals("Paused"));
  }

  /** Every key does the same in each view. */
  @ParameterizedTest
  @CsvSource({"0", "122", "77"})
  void keysWorkInEachView(int view) {
    if (view != 0) {
      Keys.press(view, view == KeyEvent.VK_M ? 'm' : KeyEvent.CHAR_UNDEFINED);
      other();
    }
    Keys.press(KeyEvent.VK_N, 'n');
    Ui.await(() -> play.player().snapshot().step().entryIndex() == 1);
    Keys.press(KeyEvent.VK_RIGHT, KeyEvent.CHAR_UNDEFINED);
    Ui.await(() -> play.player().snapshot().step().phase().isPresent());
    Keys.press(KeyEvent.VK_R, 'r');
    Ui.await(() -> play.player().snapshot().step().phase().isEmpty());
    Keys.press(KeyEvent.VK_P, 'p');
    Ui.await(() -> play.player().snapshot().state() == State.PAUSED);
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> play.player().snapshot().state() == State.PLAYING);
    Keys.press(KeyEvent.VK_S, 's');
    Ui.await(() -> play.preferences().get().sound().muted());
  }

  private static boolean has(Window window, String name) {
    return Ui.tree(window).anyMatch(each -> name.equals(each.getName()));
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
