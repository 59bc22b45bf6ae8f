package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Staging;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.frame.Theme;

/** An exercise of two poses, made from nothing, saved, found and played, by keys alone. */
@WindowTest
class MakingWindowTests {
  @TempDir private Path folder;
  private org.unhunch.ui.kit.Ui kit;
  private MainWindow window;

  @BeforeEach
  void open() {
    Place desk = new Place("Desk", Set.of("chair", "floor"));
    Settings settings = Settings.startingWith(List.of(desk)).withBeforeFirstSessionSeen(true);
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              Preferences preferences = new Preferences(settings, kept -> {});
              theme.follow(preferences);
              kit =
                  ScreenKit.of(
                      Shipped.catalog(),
                      Shipped.poses(),
                      preferences,
                      new Clocks(() -> 0, () -> 0, 1));
              return new MainWindow(kit, Quiet.services(folder), theme, folder, false);
            });
    Ui.run(() -> window.open());
    Ui.await(() -> Keys.focusOwner() != null);
    KeyStroke menu = KeyStroke.getKeyStroke("F1"); // its keys work after the first paint
    Ui.await(() -> window.frame().getRootPane().getConditionForKeyStroke(menu) >= 0);
  }

  @AfterEach
  void close() {
    Ui.run(
        () ->
            window
                .frame()
                .dispatchEvent(new WindowEvent(window.frame(), WindowEvent.WINDOW_CLOSING)));
    Ui.run(
        () ->
            Ui.tree(window.frame().getContentPane())
                .filter(each -> "end.end".equals(each.getName()) && each.isShowing())
                .forEach(each -> ((JButton) each).doClick(0)));
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  private static void key(int code) {
    Keys.press(code, KeyEvent.CHAR_UNDEFINED);
  }

  private static void ctrl(int code) {
    Keys.press(code, KeyEvent.CHAR_UNDEFINED, InputEvent.CTRL_DOWN_MASK);
  }

  private static void type(String text) {
    text.chars().forEach(each -> Keys.type((char) each));
  }

  private static void tabTo(String name) {
    for (int i = 0; i < 60 && !Ui.edt(() -> Keys.isFocused(name)); i++) {
      Keys.press(KeyEvent.VK_TAB, '\t');
    }
    Ui.await(() -> Keys.isFocused(name));
  }

  private void makeIt() {
    Keys.pressAlt(kit.words().mnemonic("home.library"));
    Ui.await(() -> Keys.isFocused("exercises"));
    ctrl(KeyEvent.VK_N);
    Ui.await(() -> Keys.isFocused("make.likes"));
    tabTo("make.postures");
    key(KeyEvent.VK_HOME);
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("make.name"));
    type("Sit and lean");
    tabTo("make.cue.0");
    type("Sit tall and breathe.");
    ctrl(KeyEvent.VK_ENTER);
    Ui.await(() -> Keys.isFocused("make.step.1"));
    type("lean");
    tabTo("make.cue.1");
    type("Lean back over the chair.");
    tabTo("make.pose-of.1");
    Keys.press(KeyEvent.VK_SPACE, ' ');
    key(KeyEvent.VK_DOWN);
    key(KeyEvent.VK_DOWN);
    Keys.press(KeyEvent.VK_ENTER, '\n');
  }

  @Test
  void byKeysAlone() throws IOException {
    makeIt();
    ctrl(KeyEvent.VK_S);
    Ui.await(() -> !kit.library().own().exercises().isEmpty());
    Exercise made = kit.library().own().exercises().get(0);
    Staging shown = kit.library().poses(made.id()).orElseThrow().plain();
    assertThat(shown.path("lean")).isNotEqualTo(shown.path("hold")).isNotEmpty();
    assertThat(isClean(kit.library().own().content().orElseThrow())).isTrue();

    Keys.press(KeyEvent.VK_ESCAPE, (char) 27);
    Ui.await(() -> Keys.focusOwner() instanceof JList<?> it && made.equals(it.getSelectedValue()));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("library.start"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> window.frame() != null && says("exercise", "Sit and lean"));
  }

  /** The menu and the screen were each tried alone, and never the way from one to the other. */
  @Test
  void aNewPoseForAStepIsMadeFromItsMenu() {
    makeIt();
    Ui.await(() -> Keys.isFocused("make.pose-of.1"));
    Keys.press(KeyEvent.VK_SPACE, ' ');
    key(KeyEvent.VK_UP);
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("pose.HEAD"));
    key(KeyEvent.VK_RIGHT);
    ctrl(KeyEvent.VK_ENTER);
    Ui.await(() -> Keys.isFocused("make.pose-of.1")); // or what is typed next would be its name
    ctrl(KeyEvent.VK_S);
    Ui.await(() -> !kit.library().own().exercises().isEmpty());
    Exercise made = kit.library().own().exercises().get(0);
    Staging shown = kit.library().poses(made.id()).orElseThrow().plain();
    Staging begun = Shipped.poses().get("chair-thoracic-extension").plain();
    assertThat(shown.poses()).hasSize(begun.poses().size() + 1).containsAllEntriesOf(begun.poses());
    assertThat(begun.poses()).doesNotContainKey(shown.phases().get("lean").get(0));
    assertThat(begun.poses()).containsKey(shown.phases().get("hold").get(0));
  }

  /** In a small window the chosen exercise, and then the name, lay below what was seen. */
  @Test
  void whatHasTheFocusIsInSight() {
    Ui.run(() -> window.frame().setSize(560, 400));
    Keys.pressAlt(kit.words().mnemonic("home.library"));
    Ui.await(() -> Keys.isFocused("exercises"));
    ctrl(KeyEvent.VK_N);
    Ui.await(() -> Keys.isFocused("make.likes"));
    Ui.await(() -> isSeen((JList<?>) Keys.focusOwner()));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("make.name"));
    Ui.await(() -> ((JComponent) Keys.focusOwner()).getVisibleRect().height >= 20);
  }

  private static boolean isSeen(JList<?> list) {
    int at = list.getSelectedIndex();
    return list.getVisibleRect().contains(list.getCellBounds(at, at));
  }

  /** Its braces stood in the box that had the focus of the step before. */
  @Test
  void aCueOfTwoSidesIsMovedPastTheOneThatHasTheFocus() {
    Keys.pressAlt(kit.words().mnemonic("home.library"));
    Ui.await(() -> Keys.isFocused("exercises"));
    ctrl(KeyEvent.VK_N);
    Ui.await(() -> Keys.isFocused("make.likes"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("make.name"));
    tabTo("make.cue.1");
    Keys.press(KeyEvent.VK_UP, KeyEvent.CHAR_UNDEFINED, InputEvent.ALT_DOWN_MASK);
    Ui.await(() -> Keys.isFocused("make.step.0"));
    Component content = window.frame().getContentPane();
    String moved = Ui.edt(() -> Ui.find(content, "make.cue.1", JTextComponent.class).getText());
    assertThat(moved).startsWith("Reach your left arm");
  }

  private boolean says(String name, String text) {
    return Ui.tree(window.frame().getContentPane())
        .anyMatch(
            each ->
                name.equals(each.getName())
                    && each instanceof JLabel label
                    && text.equals(label.getText()));
  }

  /** What the check of a file says. */
  private boolean isClean(PackContent content) throws IOException {
    Path file = folder.resolve("mine.unhunch");
    Files.write(file, PackWriter.write(content).orElseThrow());
    ReadPack read = PackReader.read(file, Shipped.catalog());
    return read.isSound();
  }
}
