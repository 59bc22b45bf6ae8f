package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.journal.history.HistoryStore;
import org.unhunch.journal.history.Session;
import org.unhunch.journal.history.Sessions;
import org.unhunch.journal.settings.Look.ThemeChoice;
import org.unhunch.journal.settings.Place;
import org.unhunch.journal.settings.Settings;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.play.Clocks;
import org.unhunch.words.Words;

/** A real window, driven by keys alone from choosing to the end, with a fast clock. */
@WindowTest
@Timeout(30)
class WindowTests {
  private static final int SPEED = 200;
  private final AtomicBoolean clockRuns = new AtomicBoolean();
  private final List<Settings> kept = new ArrayList<>();
  @TempDir private Path folder;
  private MainWindow window;

  @BeforeEach
  void open() {
    Ui.run(() -> new Theme(() -> false, false).choose(ThemeChoice.LIGHT));
    Clocks clocks = new Clocks(this::nanos, () -> 0, SPEED);
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              return new MainWindow(
                  Shipped.catalog(),
                  Shipped.pictures(),
                  settings(),
                  this::keep,
                  new Words(),
                  theme,
                  false,
                  Quiet.company(folder),
                  clocks);
            });
    Ui.run(() -> window.open(List.of()));
    await(() -> focusOwner() != null);
  }

  private static Settings settings() {
    Place desk = new Place("Desk", Set.of("chair", "floor"));
    return Settings.startingWith(List.of(desk)).withBeforeFirstSessionSeen(true);
  }

  private Optional<String> keep(Settings settings) {
    kept.add(settings);
    return Optional.empty();
  }

  /** Fast, or standing still at the first instant. */
  private long nanos() {
    return clockRuns.get() ? System.nanoTime() * SPEED : 0;
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

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** Posts a key as the system would; whatever has the focus gets it. */
  private static void press(int code, char symbol) {
    await(() -> focusOwner() != null);
    Component target = focusOwner();
    for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
      EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
      queue.postEvent(new KeyEvent(target, id, 0, 0, code, symbol));
    }
    Ui.run(() -> {}); // the keys have been handled when this has
  }

  /** Types a character as the system would; whatever has the focus gets it. */
  private static void type(char symbol) {
    await(() -> focusOwner() != null);
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    queue.postEvent(
        new KeyEvent(focusOwner(), KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, symbol));
    Ui.run(() -> {}); // the key has been handled when this has
  }

  /** Starts the selected routine and passes over the question before it. */
  private void startWithoutAnswer() {
    press(KeyEvent.VK_ENTER, '\n');
    await(() -> isFocused("stiffness.without"));
    press(KeyEvent.VK_ENTER, '\n');
  }

  private static boolean isFocused(String name) {
    return focusOwner() != null && name.equals(focusOwner().getName());
  }

  /** Lets events pass until the condition holds; the test's timeout ends a vain wait. */
  private static void await(BooleanSupplier condition) {
    while (!Ui.edt(condition::getAsBoolean)) {
      Thread.onSpinWait();
    }
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

  /** Guards the promise that a session which was ended early is offered at the next start. */
  @Test
  void aSessionThatWasLeftIsTakenUpWhereItWas() {
    startWithoutAnswer();
    await(() -> hasLabel("phase"));
    press(KeyEvent.VK_N, 'n');
    String exercise = label("exercise");
    Ui.run(window.frame()::dispose);

    open();
    await(() -> hasLabel("left"));
    Ui.run(() -> Ui.find(frame().getContentPane(), "left.go-on", JButton.class).doClick(0));
    await(() -> hasLabel("phase"));
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
    clockRuns.set(true);
    startWithoutAnswer();
    await(() -> showsText("Done") && isFocused("done.again"));
    press(KeyEvent.VK_ENTER, '\n'); // again
    await(() -> hasLabel("phase"));
  }

  @Test
  void spacePausesWhateverHasTheFocus() {
    startWithoutAnswer();
    await(() -> shows("phase", "GET READY"));
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("notice", "Paused. Space goes on.")).isTrue();
    press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("notice", "")).isTrue();
  }

  @Test
  void escapeAsksBeforeItThrowsASessionAway() {
    startWithoutAnswer();
    await(() -> shows("phase", "GET READY"));
    press(KeyEvent.VK_SPACE, ' ');
    press(KeyEvent.VK_ESCAPE, (char) 27);
    await(this::isAsking);
    press(KeyEvent.VK_ENTER, '\n'); // keep going
    await(() -> !isAsking());
    assertThat(shows("notice", "Paused. Space goes on.")).isTrue();

    press(KeyEvent.VK_ESCAPE, (char) 27);
    await(this::isAsking);
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_ENTER, '\n'); // end
    await(() -> showsText("Ended here"));
  }

  @Test
  void closingTheWindowInASessionAsks() {
    startWithoutAnswer();
    await(() -> shows("phase", "GET READY"));
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    await(this::isAsking);
    press(KeyEvent.VK_ENTER, '\n'); // keep going
    await(() -> !isAsking());
    assertThat(frame().isDisplayable()).isTrue();
  }

  @Test
  void aToggleIsReachedAndSwitchedByKeys() {
    JCheckBox chair = Ui.find(frame().getContentPane(), "chair", JCheckBox.class);
    await(
        () -> {
          if (focusOwner() != chair) {
            focusOwner().transferFocus();
          }
          return focusOwner() == chair;
        });
    press(KeyEvent.VK_SPACE, ' ');
    assertThat(chair.isSelected()).isFalse();
    assertThat(kept.get(0).situation().place().equipmentIds()).containsExactly("floor");
  }

  /** Before, after and a note by keys alone, then closed from the note: all of it is kept. */
  @Test
  void howStiffOneFeltAndANoteAreInTheHistory() {
    press(KeyEvent.VK_ENTER, '\n');
    await(() -> isFocused("stiffness.without"));
    clockRuns.set(true);
    type('7');
    await(() -> showsText("Done") && isFocused("done.again"));
    type('3');
    Ui.run(() -> Ui.find(frame().getContentPane(), "note", JTextArea.class).requestFocus());
    await(() -> isFocused("note"));
    type('5'); // is written, and answers nothing
    Ui.run(() -> Ui.find(frame().getContentPane(), "done.close", JButton.class).doClick(0));
    Session session = new HistoryStore(folder).load().value().get(0);
    assertThat(session.finished()).isTrue();
    assertThat(session.stiffnessBefore()).hasValue(7);
    assertThat(session.stiffnessAfter()).hasValue(3);
    assertThat(session.note()).isEqualTo("5");
  }

  /** The clock of this window stands at the beginning of 1970. */
  @Test
  void lookingBackIsReachedByKeysAndReadsTheHistory() {
    Sessions.write(Sessions.many(3), folder);
    JTabbedPane tabs = Ui.find(frame().getContentPane(), "tabs", JTabbedPane.class);
    Ui.run(() -> tabs.setSelectedIndex(2));
    await(() -> isFocused("calendar"));
    assertThat(showsText("Thursday, 1 January 1970")).isTrue();
    press(KeyEvent.VK_LEFT, KeyEvent.CHAR_UNDEFINED);
    assertThat(showsText("Wednesday, 31 December 1969")).isTrue();
    press(KeyEvent.VK_PAGE_UP, KeyEvent.CHAR_UNDEFINED);
    assertThat(showsText("November 1969")).isTrue();
    press(KeyEvent.VK_TAB, '\t');
    await(() -> !isFocused("calendar"));
  }
}
