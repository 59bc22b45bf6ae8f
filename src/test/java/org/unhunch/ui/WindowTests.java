package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.frame.Theme;
import org.unhunch.words.Words;

/** A real window, driven by keys alone from choosing to the end, with a fast clock. */
@WindowTest
class WindowTests {
  private static final int SPEED = 200;
  private static final long JUMP = 4_000_000_000L;
  private final AtomicLong jumped = new AtomicLong();
  private final List<Settings> kept = new ArrayList<>();
  @TempDir private Path folder;
  private MainWindow window;
  private volatile boolean jumps;

  @BeforeEach
  void open() {
    Clocks clocks = new Clocks(this::nanos, () -> 0, SPEED);
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              Preferences preferences = new Preferences(settings(), kept::add);
              theme.follow(preferences);
              return new MainWindow(
                  ScreenKit.of(TestCatalog.catalog(), TestCatalog.poses(), preferences, clocks),
                  Quiet.services(folder),
                  theme,
                  folder,
                  false);
            });
    Ui.run(() -> window.open());
    Ui.await(() -> Keys.focusOwner() != null);
    KeyStroke menu = KeyStroke.getKeyStroke("F1"); // its keys work after the first paint
    Ui.await(() -> frame().getRootPane().getConditionForKeyStroke(menu) >= 0);
  }

  private static Settings settings() {
    Place desk = new Place("Desk", Set.of("chair", "floor"));
    return Settings.startingWith(List.of(desk)).withBeforeFirstSessionSeen(true);
  }

  /** Stands still, until it is set to jump on by some seconds of the session at each look. */
  private long nanos() {
    return jumps ? jumped.addAndGet(JUMP) : jumped.get();
  }

  /** As a person would, since a session that goes on would be written into a folder that goes. */
  @AfterEach
  void close() {
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.run(
        () ->
            Ui.tree(frame().getContentPane())
                .filter(each -> "end.end".equals(each.getName()) && each.isShowing())
                .forEach(each -> ((JButton) each).doClick(0)));
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  /** Starts the selected routine and passes over the question before it. */
  private void startWithoutAnswer() {
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
  }

  private JFrame frame() {
    return window.frame();
  }

  private boolean shows(String name, String text) {
    return Ui.tree(frame().getContentPane())
        .filter(each -> name.equals(each.getName()) && each instanceof JLabel)
        .anyMatch(each -> text.equals(((JLabel) each).getText()));
  }

  private boolean hasLabel(String name) {
    return Ui.tree(frame().getContentPane()).anyMatch(each -> name.equals(each.getName()));
  }

  private boolean showsText(String text) {
    return Ui.tree(frame().getContentPane())
        .anyMatch(each -> each instanceof JLabel label && text.equals(label.getText()));
  }

  /**
   * Guards the promise that a session which was left is offered at the next start. It stands when
   * its window goes, since it would otherwise be saved again and again into a folder that goes.
   */
  @Test
  void aSessionThatWasLeftIsResumedWhereItWas() {
    startWithoutAnswer();
    Ui.await(() -> hasLabel("phase"));
    Keys.press(KeyEvent.VK_N, 'n');
    Keys.press(KeyEvent.VK_SPACE, ' ');
    Ui.await(() -> shows("phase", "Paused"));
    String exercise = label("exercise"); // no longer what announces it
    Ui.run(window.frame()::dispose);

    open();
    Ui.await(() -> Keys.isFocused("pick.start"));
    assertThat(Ui.edt(() -> Ui.find(frame(), "pick.start", JButton.class).getText()))
        .isEqualTo("Continue");
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> hasLabel("phase"));
    assertThat(label("exercise")).isEqualTo(exercise);
  }

  private String label(String name) {
    return Ui.edt(() -> Ui.find(frame().getContentPane(), name, JLabel.class).getText());
  }

  private boolean isAsking() {
    return Ui.tree(frame().getContentPane())
        .anyMatch(each -> "end.keep".equals(each.getName()) && each.isFocusOwner());
  }

  @Test
  void playsARoutineToItsEndByKeysAlone() {
    startWithoutAnswer();
    Ui.await(() -> hasLabel("phase"));
    jumps = true;
    Ui.await(() -> Keys.isFocused("done.finish"));
    jumps = false;
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> hasLabel("pick.start"));
  }

  @Test
  void spacePausesWhateverHasTheFocus() {
    startWithoutAnswer();
    Ui.await(() -> shows("phase", "GET READY"));
    Keys.press(KeyEvent.VK_TAB, '\t');
    Keys.press(KeyEvent.VK_TAB, '\t');
    Keys.press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("phase", "Paused")).isTrue();
    Keys.press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("phase", "Paused")).isFalse();
  }

  @Test
  void escapeAsksBeforeItThrowsASessionAway() {
    startWithoutAnswer();
    Ui.await(() -> shows("phase", "GET READY"));
    Keys.press(KeyEvent.VK_SPACE, ' ');
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(this::isAsking);
    Keys.press(KeyEvent.VK_ENTER, '\n'); // keep going
    Ui.await(() -> !isAsking());
    assertThat(shows("phase", "Paused")).isTrue();

    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(this::isAsking);
    Keys.press(KeyEvent.VK_TAB, '\t');
    Keys.press(KeyEvent.VK_ENTER, '\n'); // end
    Ui.await(() -> showsText("Nothing done this time"));
  }

  /** Guards against a session that goes on unseen, and a question that nobody can see. */
  @Test
  void theSettingsHoldASessionUpAndGiveItBack() {
    startWithoutAnswer();
    Ui.await(() -> shows("phase", "GET READY"));
    Keys.press(KeyEvent.VK_COMMA, ',', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> hasLabel("settings.theme.dark"));
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> shows("phase", "Paused"));
    Keys.press(KeyEvent.VK_COMMA, ',', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> hasLabel("settings.theme.dark"));
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.await(this::isAsking);
  }

  @Test
  void zoomActsAtOnceByKeys() {
    int before = Ui.edt(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight());
    Keys.press(KeyEvent.VK_EQUALS, '+', InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    Keys.press(KeyEvent.VK_PLUS, '+', InputEvent.CTRL_DOWN_MASK);
    Keys.press(KeyEvent.VK_ADD, '+', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight() > before);
    assertThat(kept.get(kept.size() - 1).look().zoomPercent()).isEqualTo(150);
    Keys.press(KeyEvent.VK_0, '0', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight() == before);
  }

  @Test
  void closingTheWindowInASessionAsks() {
    startWithoutAnswer();
    Ui.await(() -> shows("phase", "GET READY"));
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.await(this::isAsking);
    Keys.press(KeyEvent.VK_ENTER, '\n'); // keep going
    Ui.await(() -> !isAsking());
    assertThat(frame().isDisplayable()).isTrue();
  }

  @Test
  void aToggleIsReachedAndSwitchedByKeys() {
    Ui.run(() -> Ui.find(frame(), "for.place", JToggleButton.class).doClick(0));
    JCheckBox chair = Ui.find(frame().getContentPane(), "chair", JCheckBox.class);
    Ui.await(
        () -> {
          if (Keys.focusOwner() != chair) {
            Keys.focusOwner().transferFocus();
          }
          return Keys.focusOwner() == chair;
        });
    Keys.press(KeyEvent.VK_SPACE, ' ');
    assertThat(chair.isSelected()).isFalse();
    assertThat(kept.get(kept.size() - 1).situation().place().equipmentIds())
        .containsExactly("floor");
  }

  /** Before, after and a note by keys alone, then closed from the note: all of it is kept. */
  @Test
  void howStiffOneFeltAndANoteAreInTheHistory() {
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    Keys.type('7');
    Ui.await(() -> hasLabel("phase"));
    jumps = true;
    Ui.await(() -> Keys.isFocused("done.finish"));
    Keys.type('3');
    Keys.press(KeyEvent.VK_N, 'n');
    Ui.await(() -> Keys.isFocused("note"));
    Keys.type('5'); // is written, and answers nothing
    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> hasLabel("pick.start"));
    Session session = new HistoryStore(folder, Moments.ANY).load().value().get(0);
    assertThat(session.finished()).isTrue();
    assertThat(session.stiffnessBefore()).hasValue(7);
    assertThat(session.stiffnessAfter()).hasValue(3);
    assertThat(session.note()).isEqualTo("5");
  }

  /**
   * Guards against letters of tabs that do nothing, too. The clock of this window stands at the
   * beginning of 1970.
   */
  @Test
  void lookingBackIsReachedByKeysAndReadsTheHistory() {
    Sessions.write(Sessions.many(3), folder);
    Keys.pressAlt('l');
    Ui.await(() -> Keys.isFocused("calendar"));
    LocalDate today = Instant.EPOCH.atZone(ZoneId.systemDefault()).toLocalDate();
    Keys.press(KeyEvent.VK_LEFT, KeyEvent.CHAR_UNDEFINED);
    assertThat(showsText(new Words().date("date.day", today.minusDays(1)))).isTrue();
    Keys.press(KeyEvent.VK_PAGE_UP, KeyEvent.CHAR_UNDEFINED);
    assertThat(showsText(new Words().date("date.month", today.minusDays(1).minusMonths(1))))
        .isTrue();
    Keys.press(KeyEvent.VK_TAB, '\t');
    Ui.await(() -> !Keys.isFocused("calendar"));
    Keys.pressAlt('f');
    JTabbedPane review = Ui.find(frame().getContentPane(), "review", JTabbedPane.class);
    Ui.await(() -> review.getSelectedIndex() == 2);
  }
}
