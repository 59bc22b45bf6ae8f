package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

/** The whole way of a routine of one's own into an empty data folder, by keys alone. */
@WindowTest
class KeyJourneyTests extends JourneyFixture {
  private static void key(int code) {
    Keys.press(code, KeyEvent.CHAR_UNDEFINED);
  }

  private static void enter() {
    Keys.press(KeyEvent.VK_ENTER, '\n');
  }

  private static void ctrl(char letter) {
    Keys.press(KeyEvent.getExtendedKeyCodeForChar(letter), letter, InputEvent.CTRL_DOWN_MASK);
  }

  private static void type(String text) {
    for (char each : text.toCharArray()) {
      Keys.type(each);
    }
  }

  /** Finds a routine by its name, so that it is chosen. */
  private void find(String name) {
    Ui.await(() -> Keys.isFocused("pick.start"));
    Keys.type('/');
    Ui.await(() -> Keys.isFocused("pick.search"));
    type(name);
  }

  private void playByKeys(String name) {
    find(name);
    enter();
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    enter();
    Ui.await(() -> shows("phase"));
    jumps = true;
    Ui.await(() -> Keys.isFocused("done.finish"));
    jumps = false;
    enter();
    Ui.await(() -> shows("pick.start"));
  }

  /** Keys go to the name of the file from now on; before, they were lost. */
  private void awaitChooser() {
    Ui.await(
        () ->
            Keys.focusOwner() instanceof JTextField field
                && chooser().filter(each -> each.isAncestorOf(field)).isPresent());
  }

  /** The window has the focus again after a dialog, as a window manager has it. */
  private boolean isAddFocused() {
    if (!window.frame().isFocused()) {
      window.frame().getMostRecentFocusOwner().requestFocus();
    }
    return Keys.isFocused("open.take.new");
  }

  /** Guards against a menu of the player whose session is over. */
  @Test
  void aMenuGoesWithItsScreen() {
    enter();
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    enter();
    Ui.await(() -> shows("phase"));
    Ui.run(() -> Ui.find(content(), "MORE", JButton.class).doClick(0));
    Ui.await(() -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
    jumps = true;
    Ui.await(() -> shows("done.finish"));
    jumps = false;
    assertThat(Ui.edt(() -> MenuSelectionManager.defaultManager().getSelectedPath())).isEmpty();
  }

  @Test
  void byKeysAlone() {
    ctrl('N');
    Ui.await(() -> Keys.isFocused("edit.name"));
    type("Noon");
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.exercises"));
    for (int i = 0; i < FIVE; i++) {
      enter();
      key(KeyEvent.VK_DOWN);
    }
    List<String> built = rows();
    assertThat(built).hasSize(FIVE).doesNotHaveDuplicates();
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.row.0"));
    Keys.press(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, InputEvent.ALT_DOWN_MASK);
    Ui.await(() -> Keys.isFocused("edit.row.1"));
    List<String> moved = rows();
    assertThat(moved.get(1)).isEqualTo(built.get(0));
    key(KeyEvent.VK_DELETE);
    ctrl('Z');
    assertThat(rows()).isEqualTo(moved);
    ctrl('Z');
    assertThat(rows()).isEqualTo(built);
    ctrl('Y');
    assertThat(rows()).isEqualTo(moved);
    ctrl('S');
    playByKeys("Noon");
    assertPlayed(mine, "Noon", moved);
    find("Noon");
    ctrl('E');
    Ui.await(() -> Keys.isFocused("send.save"));
    enter();
    awaitChooser();
    enter();
    Path file = home.resolve("noon.unhunch");
    Ui.await(() -> Files.exists(file));
    Ui.run(window.frame()::dispose);

    open(theirs);
    assertThat(library.hasMore()).isFalse();
    ctrl('O');
    awaitChooser();
    type("noon.unhunch");
    enter();
    Ui.await(() -> chooser().isEmpty());
    Ui.await(this::isAddFocused);
    enter();
    playByKeys("Noon");
    assertPlayed(theirs, "Noon", moved);
  }
}
