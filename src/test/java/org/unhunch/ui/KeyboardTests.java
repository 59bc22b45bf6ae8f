package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Keys;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.keys.Keyboard;
import org.unhunch.ui.stiffness.StiffnessScreen;
import org.unhunch.words.Words;

/** Keys in a real window, as the system sends them: held, with others, and of other layouts. */
@WindowTest
class KeyboardTests {
  private static final StiffnessScreen.Ready READY =
      new StiffnessScreen.Ready("R", List.of("Have ready: chair."), "");
  private final Keyboard keyboard = new Keyboard();
  private final PlayFixture play = PlayFixture.small();
  private final List<OptionalInt> answers = new ArrayList<>();
  private JFrame frame;
  private long when = 1000;

  @BeforeEach
  void listen() {
    Ui.theme(false);
    frame =
        Ui.edt(
            () -> {
              keyboard.listen();
              JFrame made = new JFrame();
              made.setSize(900, 600);
              made.setVisible(true);
              return made;
            });
  }

  @AfterEach
  void leave() {
    Ui.run(
        () -> {
          keyboard.leave();
          frame.dispose();
        });
  }

  private void show(Component screen, Runnable focus) {
    Ui.run(
        () -> {
          frame.setContentPane((Container) screen);
          frame.revalidate();
          focus.run();
        });
    Ui.await(() -> frame.getFocusOwner() != null && frame.getFocusOwner() != frame);
  }

  private void showSession() {
    play.open();
    show(play.screen().component(), play.screen()::focus);
  }

  private void askStiffness() {
    StiffnessScreen screen =
        Ui.edt(() -> new StiffnessScreen(READY, new Words(), answers::add, () -> {}));
    show(screen.component(), screen::focus);
  }

  private void post(int id, int modifiers, int code, char symbol) {
    Component target = Keys.target();
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    queue.postEvent(new KeyEvent(target, id, when, modifiers, code, symbol));
    Ui.run(() -> {});
  }

  private void press(int modifiers, int code, char symbol) {
    post(KeyEvent.KEY_PRESSED, modifiers, code, symbol);
    if (symbol != KeyEvent.CHAR_UNDEFINED) {
      post(KeyEvent.KEY_TYPED, modifiers, KeyEvent.VK_UNDEFINED, symbol);
    }
  }

  private void release(int modifiers, int code, char symbol) {
    post(KeyEvent.KEY_RELEASED, modifiers, code, symbol);
    when += 50;
  }

  private void tap(int modifiers, int code, char symbol) {
    press(modifiers, code, symbol);
    when += 50;
    release(modifiers, code, symbol);
  }

  /** Holds a key for a second and a half, as systems do that send no releases in between. */
  private void hold(int code, char symbol, boolean releases) {
    press(0, code, symbol);
    when += 500;
    for (int repeat = 0; repeat < 25; repeat++) {
      if (releases) {
        post(KeyEvent.KEY_RELEASED, 0, code, symbol);
      }
      press(0, code, symbol);
      when += 40;
    }
    release(0, code, symbol);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHeldKeySkipsOne(boolean releases) {
    showSession();
    hold(KeyEvent.VK_N, 'n', releases);
    assertThat(play.player().snapshot().step().entryIndex()).isEqualTo(1);
    hold(KeyEvent.VK_N, 'n', releases);
    assertThat(play.player().snapshot().step().entryIndex()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHeldKeyPausesOnceAndStepsOnce(boolean releases) {
    showSession();
    hold(KeyEvent.VK_SPACE, ' ', releases);
    assertThat(play.text("phase")).isEqualTo("Paused");
    hold(KeyEvent.VK_SPACE, ' ', releases);
    assertThat(play.text("phase")).isEqualTo("GET READY");
    hold(KeyEvent.VK_RIGHT, KeyEvent.CHAR_UNDEFINED, releases);
    assertThat(play.player().snapshot().index()).isEqualTo(1);
  }

  /** Guards against a question that is answered by the key that brought it. */
  @Test
  void aHeldKeyThatAsksDoesNotAnswer() {
    showSession();
    hold(KeyEvent.VK_ESCAPE, (char) 27, false);
    assertThat(play.shows("endQuestion")).isTrue();
    hold(KeyEvent.VK_ENTER, '\n', false);
    assertThat(play.shows("endQuestion")).isFalse();
    assertThat(play.player().snapshot().index()).isZero();
  }

  @Test
  void aHeldKeyWritesAndMovesASelectionOn() {
    JTextArea area = Ui.edt(JTextArea::new);
    show(area, area::requestFocusInWindow);
    hold(KeyEvent.VK_N, 'n', false);
    String written = Ui.edt(area::getText);
    assertThat(written).isEqualTo("n".repeat(26));
    JList<String> list = Ui.edt(() -> new JList<>("a b c d e f".split(" ")));
    show(list, list::requestFocusInWindow);
    hold(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, false);
    int selected = Ui.edt(list::getSelectedIndex);
    assertThat(selected).isEqualTo(5);
  }

  /** Guards against a zoom that answers, too. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        InputEvent.CTRL_DOWN_MASK,
        InputEvent.ALT_DOWN_MASK,
        InputEvent.META_DOWN_MASK,
        InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK
      })
  void aCharacterWithAnotherMeaningAnswersNothing(int modifiers) {
    askStiffness();
    tap(modifiers, KeyEvent.VK_0, '0');
    tap(modifiers, KeyEvent.VK_UNDEFINED, 'à');
    assertThat(answers).isEmpty();
    tap(InputEvent.ALT_GRAPH_DOWN_MASK, KeyEvent.VK_UNDEFINED, '0');
    assertThat(answers).containsExactly(OptionalInt.of(0));
  }

  @Test
  void tenSecondsMoreAreNotAddedByTheZoom() {
    showSession();
    play.pass(14);
    int before = play.player().snapshot().secondsLeft();
    tap(InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_PLUS, '+');
    assertThat(play.player().snapshot().secondsLeft()).isEqualTo(before);
    tap(InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_EQUALS, '+');
    assertThat(play.player().snapshot().secondsLeft()).isEqualTo(before + 10);
  }

  /** Guards against Alt that does nothing, where it leads to the menu in every other program. */
  @Test
  void altAloneDoesWhatF10Does() {
    showSession();
    AtomicInteger opened = new AtomicInteger();
    Command menu = new Command("menu.open", new Words(), opened::incrementAndGet, "F10");
    Ui.run(() -> menu.bindInWindow(frame.getRootPane()));
    tap(InputEvent.ALT_DOWN_MASK, KeyEvent.VK_ALT, KeyEvent.CHAR_UNDEFINED);
    assertThat(opened).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"é,2", "à,0", "٣,3", "۴,4", "५,5", "ч,10", "8,8"})
  void digitsOfEveryLayoutAnswer(char symbol, int stiffness) {
    askStiffness();
    tap(0, KeyEvent.VK_UNDEFINED, symbol);
    assertThat(answers).containsExactly(OptionalInt.of(stiffness));
  }

  @ParameterizedTest
  @ValueSource(chars = {'р', 'η', 'י', 'ا'})
  void lettersOfEveryScriptDoWhatTheirPlaceSays(char symbol) {
    showSession();
    tap(0, KeyEvent.VK_UNDEFINED, symbol);
    assertThat(play.shows("hurt.now")).isTrue();
    tap(0, KeyEvent.VK_AMPERSAND, '&'); // 1 on a French keyboard
    assertThat(play.shows("hurt.now")).isFalse();
  }

  private void tapOnKeypad(int code) {
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    for (int id : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Ui.await(() -> Keys.focusOwner() != null);
      Component target = Keys.focusOwner();
      char none = KeyEvent.CHAR_UNDEFINED;
      int pad = KeyEvent.KEY_LOCATION_NUMPAD;
      queue.postEvent(new KeyEvent(target, id, when, 0, code, none, pad));
      Ui.run(() -> {});
      when += 50;
    }
  }

  /** Guards against a pane around the question that scrolls by the arrows of the keypad. */
  @ParameterizedTest
  @CsvSource({
    KeyEvent.VK_INSERT + ",0",
    KeyEvent.VK_END + ",1",
    KeyEvent.VK_KP_DOWN + ",2",
    KeyEvent.VK_PAGE_DOWN + ",3",
    KeyEvent.VK_KP_LEFT + ",4",
    KeyEvent.VK_BEGIN + ",5",
    KeyEvent.VK_KP_RIGHT + ",6",
    KeyEvent.VK_HOME + ",7",
    KeyEvent.VK_KP_UP + ",8",
    KeyEvent.VK_PAGE_UP + ",9"
  })
  void aKeypadAnswersWithoutNumLock(int code, int stiffness) {
    StiffnessScreen screen =
        Ui.edt(() -> new StiffnessScreen(READY, new Words(), answers::add, () -> {}));
    show(Ui.edt(() -> new JScrollPane(screen.component())), screen::focus);
    tapOnKeypad(code);
    assertThat(answers).containsExactly(OptionalInt.of(stiffness));
  }

  @Test
  void aKeypadAnswersWhatHurtsAndStillMovesASelection() {
    showSession();
    tap(0, KeyEvent.VK_H, 'h');
    tapOnKeypad(KeyEvent.VK_END);
    assertThat(play.shows("hurt.now")).isFalse();
    JList<String> list = Ui.edt(() -> new JList<>(new String[] {"a", "b", "c"}));
    show(Ui.edt(() -> new JScrollPane(list)), list::requestFocusInWindow);
    Ui.run(() -> list.setSelectedIndex(0));
    tapOnKeypad(KeyEvent.VK_KP_DOWN);
    assertThat(Ui.edt(list::getSelectedIndex)).isEqualTo(1);
  }

  /** The system's own events: the first and the last of a key that is held are all it takes. */
  @Test
  void aKeyThatARobotHoldsSkipsOne() throws AWTException {
    showSession();
    Robot robot = new Robot();
    robot.keyPress(KeyEvent.VK_N);
    robot.delay(1500);
    robot.keyRelease(KeyEvent.VK_N);
    robot.waitForIdle();
    Ui.await(() -> play.player().snapshot().step().entryIndex() == 1);
    robot.keyPress(KeyEvent.VK_H);
    robot.keyRelease(KeyEvent.VK_H);
    robot.waitForIdle();
    Ui.await(() -> play.shows("hurt.now"));
    assertThat(play.player().snapshot().step().entryIndex()).isEqualTo(1);
  }
}
