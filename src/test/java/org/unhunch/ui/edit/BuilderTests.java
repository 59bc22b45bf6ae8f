package org.unhunch.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Routine;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.edit.row.RowCard;

/** A routine of five exercises built, reordered, undone, saved and played. */
@WindowTest
class BuilderTests {
  private static final int FIVE = 5;
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Prefs.having("chair", "floor", "wall").preferences());
  private final List<Routine> played = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private BuilderScreen screen;
  private JFrame frame;

  @BeforeEach
  void open() {
    Ui.theme(false);
    frame =
        Ui.edt(
            () -> {
              screen =
                  new BuilderScreen(
                      kit,
                      new HandScheduler(),
                      Optional.empty(),
                      new BuilderScreen.Exits(played::add, () -> left.add("back")));
              JFrame made = new JFrame();
              made.setContentPane(screen.component());
              made.setSize(1100, 720);
              made.setVisible(true);
              screen.focus();
              return made;
            });
    Ui.await(() -> Keys.isFocused("edit.name"));
  }

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  private List<String> rows() {
    return Ui.edt(
        () ->
            Ui.tree(screen.component())
                .filter(RowCard.class::isInstance)
                .map(each -> each.getAccessibleContext().getAccessibleName().split("\\. ")[1])
                .toList());
  }

  private static void ctrl(char letter) {
    Keys.press(KeyEvent.getExtendedKeyCodeForChar(letter), letter, InputEvent.CTRL_DOWN_MASK);
  }

  private static void key(int code) {
    Keys.press(code, KeyEvent.CHAR_UNDEFINED);
  }

  @Test
  void byKeyboardAlone() {
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.exercises"));
    for (int i = 0; i < FIVE; i++) {
      Keys.press(KeyEvent.VK_ENTER, '\n');
      key(KeyEvent.VK_DOWN);
    }
    List<String> built = rows();
    assertThat(built).hasSize(FIVE).doesNotHaveDuplicates();
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.row.0"));
    key(KeyEvent.VK_DOWN);
    Ui.await(() -> Keys.isFocused("edit.row.1"));
    Keys.press(KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, InputEvent.ALT_DOWN_MASK);
    Ui.await(() -> Keys.isFocused("edit.row.2"));
    List<String> moved = rows();
    assertThat(moved.get(2)).isEqualTo(built.get(1));
    key(KeyEvent.VK_DELETE);
    assertThat(rows()).hasSize(FIVE - 1);
    ctrl('Z');
    assertThat(rows()).isEqualTo(moved);
    ctrl('Z');
    assertThat(rows()).isEqualTo(built);
    ctrl('Y');
    assertThat(rows()).isEqualTo(moved);
    ctrl('S');
    Ui.await(() -> Keys.isFocused("edit.name"));
    for (char each : "Noon".toCharArray()) {
      Keys.type(each);
    }
    key(KeyEvent.VK_F9);
    assertThat(played).hasSize(1);
    assertThat(played.get(0).name()).isEqualTo("Noon");
    assertThat(kit.library().own().routines()).isEqualTo(played);
    assertThat(played.get(0).entries())
        .extracting(each -> each.exercise().name())
        .containsExactlyElementsOf(moved);
  }

  private void mouse(Component on, int id, Point at) {
    Ui.run(
        () -> {
          int held = id == MouseEvent.MOUSE_DRAGGED ? InputEvent.BUTTON1_DOWN_MASK : 0;
          on.dispatchEvent(
              new MouseEvent(on, id, 0, held, at.x, at.y, 1, false, MouseEvent.BUTTON1));
        });
  }

  private void click(Component on, Point at) {
    mouse(on, MouseEvent.MOUSE_PRESSED, at);
    mouse(on, MouseEvent.MOUSE_RELEASED, at);
    mouse(on, MouseEvent.MOUSE_CLICKED, at);
  }

  private void click(String name) {
    JButton button = Ui.find(screen.component(), name, JButton.class);
    Ui.run(() -> {}); // what came before has been laid out
    click(button, new Point(button.getWidth() / 2, button.getHeight() / 2));
  }

  private void drag(Component from, Point at, Component over, Point to) {
    mouse(from, MouseEvent.MOUSE_PRESSED, at);
    Point there = SwingUtilities.convertPoint(over, to, from);
    mouse(from, MouseEvent.MOUSE_DRAGGED, new Point(at.x + 20, at.y + 20));
    mouse(from, MouseEvent.MOUSE_DRAGGED, there);
    mouse(from, MouseEvent.MOUSE_RELEASED, there);
  }

  private RowCard card(int row) {
    return Ui.find(screen.component(), "edit.row." + row, RowCard.class);
  }

  @Test
  void byMouseAlone() {
    JList<?> list = Ui.find(screen.component(), "edit.exercises", JList.class);
    for (int i = 0; i < FIVE - 1; i++) {
      Rectangle cell = list.getCellBounds(i, i);
      click(list, new Point(cell.x + cell.width - 12, cell.y + cell.height / 2));
    }
    Rectangle last = list.getCellBounds(FIVE, FIVE);
    drag(list, new Point(last.x + 60, last.y + 10), card(0), new Point(50, 2));
    List<String> built = rows();
    assertThat(built).hasSize(FIVE).doesNotHaveDuplicates();
    drag(card(0), new Point(60, 20), card(2), new Point(60, card(2).getHeight() - 2));
    List<String> moved = rows();
    assertThat(moved.get(2)).isEqualTo(built.get(0));
    drag(card(1), new Point(60, 20), list, new Point(60, 60));
    assertThat(rows()).hasSize(FIVE - 1);
    click("edit.undo");
    click("edit.undo");
    assertThat(rows()).isEqualTo(built);
    click("edit.redo");
    assertThat(rows()).isEqualTo(moved);
    click("edit.play");
    assertThat(played).hasSize(1);
    assertThat(played.get(0).entries()).hasSize(FIVE);
    assertThat(kit.library().own().routines()).isEqualTo(played);
  }

  /** Esc once left the screen while something was dragged. */
  @Test
  void escapeLeavesAllAsItWasWhileSomethingIsDragged() {
    JList<?> list = Ui.find(screen.component(), "edit.exercises", JList.class);
    mouse(list, MouseEvent.MOUSE_PRESSED, new Point(60, 10));
    mouse(list, MouseEvent.MOUSE_DRAGGED, new Point(600, 200));
    key(KeyEvent.VK_ESCAPE);
    mouse(list, MouseEvent.MOUSE_RELEASED, new Point(600, 200));
    assertThat(rows()).isEmpty();
    assertThat(left).isEmpty();
    key(KeyEvent.VK_ESCAPE);
    assertThat(left).containsExactly("back");
    assertThat(kit.library().own().routines()).isEmpty();
  }

  @Test
  void aNumberIsSteppedAndTypedAndTheExerciseSaysItsOwn() {
    JList<?> list = Ui.find(screen.component(), "edit.exercises", JList.class);
    Rectangle cell = list.getCellBounds(0, 0);
    click(list, new Point(cell.x + cell.width - 12, cell.y + 10));
    click(card(0), new Point(60, 20));
    JTextField reps = Ui.find(card(0), "edit.REPS", JTextField.class);
    Ui.run(reps::requestFocusInWindow);
    Ui.await(() -> Keys.isFocused("edit.REPS"));
    int before = Integer.parseInt(reps.getText());
    key(KeyEvent.VK_UP);
    Keys.press(KeyEvent.VK_UP, KeyEvent.CHAR_UNDEFINED, InputEvent.SHIFT_DOWN_MASK);
    assertThat(reps.getText()).isEqualTo("" + (before + 6));
    Ui.run(() -> reps.setText("33"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    assertThat(reps.getText()).isEqualTo("33");
    click("edit.as-said");
    assertThat(reps.getText()).isEqualTo("" + before);
  }
}
