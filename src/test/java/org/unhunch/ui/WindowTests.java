package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
  private final AtomicLong lastNanos = new AtomicLong();
  private final List<Settings> kept = new ArrayList<>();
  @TempDir private Path folder;
  private MainWindow window;

  @BeforeEach
  void open() {
    Clocks clocks = new Clocks(this::nanos, () -> 0, SPEED);
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              Preferences preferences = new Preferences(settings(), this::keep, sentence -> {});
              theme.follow(preferences);
              return new MainWindow(
                  Shipped.catalog(),
                  Shipped.pictures(),
                  preferences,
                  folder,
                  new Words(),
                  theme,
                  false,
                  Quiet.company(folder),
                  clocks);
            });
    Ui.run(() -> window.open(List.of()));
    Ui.await(() -> focusOwner() != null);
  }

  private static Settings settings() {
    Place desk = new Place("Desk", Set.of("chair", "floor"));
    return Settings.startingWith(List.of(desk)).withBeforeFirstSessionSeen(true);
  }

  private Optional<String> keep(Settings settings) {
    kept.add(settings);
    return Optional.empty();
  }

  /** Fast, or standing still where it was last. */
  private long nanos() {
    if (clockRuns.get()) {
      lastNanos.set(System.nanoTime() * SPEED);
    }
    return lastNanos.get();
  }

  @AfterEach
  void close() {
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** Posts a key as the system would; whatever has the focus gets it. */
  private static void press(int code, char symbol) {
    press(code, symbol, 0);
  }

  private static void press(int code, char symbol, int modifiers) {
    Ui.await(() -> focusOwner() != null);
    Component target = focusOwner();
    for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
      EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
      queue.postEvent(new KeyEvent(target, id, 0, modifiers, code, symbol));
    }
    Ui.run(() -> {}); // the keys have been handled when this has
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
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> hasLabel("phase"));
    press(KeyEvent.VK_N, 'n');
    String exercise = label("exercise");
    Ui.run(window.frame()::dispose);

    open();
    Ui.await(() -> hasLabel("left"));
    Ui.run(() -> Ui.find(frame().getContentPane(), "left.go-on", JButton.class).doClick(0));
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
    clockRuns.set(true);
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> hasLabel("phase"));
    Ui.await(() -> showsText("Done"));
    press(KeyEvent.VK_ENTER, '\n'); // again
    Ui.await(() -> hasLabel("phase"));
    clockRuns.set(false); // a session that goes on would write into a folder that is being deleted
    press(KeyEvent.VK_SPACE, ' ');
  }

  @Test
  void spacePausesWhateverHasTheFocus() {
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> shows("phase", "GET READY"));
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("notice", "Paused. Space goes on.")).isTrue();
    press(KeyEvent.VK_SPACE, ' ');
    assertThat(shows("notice", "")).isTrue();
  }

  @Test
  void escapeAsksBeforeItThrowsASessionAway() {
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> shows("phase", "GET READY"));
    press(KeyEvent.VK_SPACE, ' ');
    press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(this::isAsking);
    press(KeyEvent.VK_ENTER, '\n'); // keep going
    Ui.await(() -> !isAsking());
    assertThat(shows("notice", "Paused. Space goes on.")).isTrue();

    press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(this::isAsking);
    press(KeyEvent.VK_TAB, '\t');
    press(KeyEvent.VK_ENTER, '\n'); // end
    Ui.await(() -> showsText("Ended here"));
  }

  /** Guards against a session that goes on unseen, and a question that nobody can see. */
  @Test
  void theSettingsHoldASessionUpAndGiveItBack() {
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> shows("phase", "GET READY"));
    press(KeyEvent.VK_COMMA, ',', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> hasLabel("settings.theme.dark"));
    press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> shows("notice", "Paused. Space goes on."));
    press(KeyEvent.VK_COMMA, ',', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> hasLabel("settings.theme.dark"));
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.await(this::isAsking);
  }

  @Test
  void zoomActsAtOnceByKeys() {
    int before = Ui.edt(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight());
    press(KeyEvent.VK_EQUALS, '+', InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    press(KeyEvent.VK_PLUS, '+', InputEvent.CTRL_DOWN_MASK);
    press(KeyEvent.VK_ADD, '+', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight() > before);
    assertThat(kept.get(kept.size() - 1).look().zoomPercent()).isEqualTo(150);
    press(KeyEvent.VK_0, '0', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> Ui.find(frame(), "pick.start", JButton.class).getHeight() == before);
  }

  @Test
  void closingTheWindowInASessionAsks() {
    press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> shows("phase", "GET READY"));
    Ui.run(() -> frame().dispatchEvent(new WindowEvent(frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.await(this::isAsking);
    press(KeyEvent.VK_ENTER, '\n'); // keep going
    Ui.await(() -> !isAsking());
    assertThat(frame().isDisplayable()).isTrue();
  }

  @Test
  void aToggleIsReachedAndSwitchedByKeys() {
    JCheckBox chair = Ui.find(frame().getContentPane(), "chair", JCheckBox.class);
    Ui.await(
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
}
