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
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.Draft;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Place;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.edit.row.RowCard;
import org.unhunch.ui.moving.PictureMotion;

/** A routine is made by keys and by the mouse. */
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
                      new PictureMotion(new HandScheduler(), () -> false),
                      Optional.empty(),
                      new BuilderScreen.Exits(
                          played::add,
                          each -> kit.library().own().remove(each.id()),
                          () -> left.add("exercise"),
                          () -> left.add("back"),
                          it -> new JPopupMenu()));
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

  private void mouse(Component on, int id, Point at) {
    mouse(on, id, at, 0);
  }

  private void mouse(Component on, int id, Point at, int keys) {
    Ui.run(
        () -> {
          int held = keys | (id == MouseEvent.MOUSE_DRAGGED ? InputEvent.BUTTON1_DOWN_MASK : 0);
          on.dispatchEvent(
              new MouseEvent(on, id, 0, held, at.x, at.y, 1, false, MouseEvent.BUTTON1));
        });
  }

  private void click(Component on, Point at) {
    click(on, at, 0);
  }

  private void click(Component on, Point at, int keys) {
    mouse(on, MouseEvent.MOUSE_PRESSED, at, keys);
    mouse(on, MouseEvent.MOUSE_RELEASED, at, keys);
    mouse(on, MouseEvent.MOUSE_CLICKED, at, keys);
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

  /** Puts the first exercises into the routine, and the focus on the first row. */
  private List<String> build() {
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.exercises"));
    for (int i = 0; i < FIVE; i++) {
      Keys.press(KeyEvent.VK_ENTER, '\n');
      key(KeyEvent.VK_DOWN);
    }
    key(KeyEvent.VK_F6);
    Ui.await(() -> Keys.isFocused("edit.row.0"));
    return rows();
  }

  private static void held(int code, int modifiers) {
    Keys.press(code, KeyEvent.CHAR_UNDEFINED, modifiers);
  }

  @Test
  void severalRowsAreMovedCopiedAndRemovedInOneStepEach() {
    List<String> built = build();
    held(KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK);
    Ui.await(() -> Keys.isFocused("edit.row.1"));
    held(KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK);
    Ui.await(() -> Keys.isFocused("edit.row.2"));
    List<String> moved = List.of(2, 0, 1, 3, 4).stream().map(built::get).toList();
    assertThat(rows()).isEqualTo(moved);
    ctrl('D');
    assertThat(rows()).hasSize(FIVE + 2).startsWith(moved.get(0), moved.get(1), moved.get(2));
    assertThat(rows().subList(3, 5)).isEqualTo(moved.subList(1, 3));
    ctrl('Z');
    assertThat(rows()).isEqualTo(moved);
    ctrl('Z');
    assertThat(rows()).isEqualTo(built);
  }

  @Test
  void rowsAreChosenTogetherByClicksAndDraggedOutTogether() {
    List<String> built = build();
    click(card(1), new Point(60, 20), InputEvent.CTRL_DOWN_MASK);
    click(card(3), new Point(60, 20), InputEvent.CTRL_DOWN_MASK);
    JList<?> list = Ui.find(screen.component(), "edit.exercises", JList.class);
    drag(card(3), new Point(60, 20), list, new Point(60, 60));
    assertThat(rows()).containsExactly(built.get(2), built.get(4));
    click("edit.undo");
    assertThat(rows()).isEqualTo(built);
  }

  @Test
  void onePlaysFromTheRowThatHasTheFocus() {
    List<String> built = build();
    key(KeyEvent.VK_DOWN);
    Ui.await(() -> Keys.isFocused("edit.row.1"));
    ctrl('R');
    Ui.await(() -> Keys.isFocused("edit.row.2"));
    key(KeyEvent.VK_F5);
    assertThat(played).hasSize(1);
    Draft rest = Draft.of(played.get(0));
    assertThat(rest.rows()).hasSize(FIVE - 1);
    assertThat(rest.entry(0)).isEmpty();
    assertThat(rest.entry(1).orElseThrow().exercise().name()).isEqualTo(built.get(2));
  }

  private void done(String name) {
    Ui.run(() -> Ui.find(screen.component(), "edit.name", JTextField.class).setText(name));
    ctrl('S');
  }

  @Test
  void ofANameThatIsTakenOneIsAskedWhatToDo() {
    Routine other = kit.library().catalog().routines().get(0);
    Ui.run(
        () ->
            new Saved(kit.library().own(), kit.words(), Optional.empty(), Draft.EMPTY)
                .keep(new Draft("Noon", Draft.of(other).rows())));
    build();
    done("noon");
    Ui.await(() -> Keys.isFocused("edit.taken.keep"));
    assertThat(left).isEmpty();
    click("edit.taken.replace");
    assertThat(left).containsExactly("back");
    assertThat(kit.library().own().routines())
        .singleElement()
        .matches(each -> each.name().equals("noon") && each.entries().size() == FIVE);
  }

  @Test
  void anotherPlaceIsAKeyAway() {
    Place park = new Place("Park", Set.of());
    Ui.run(
        () -> kit.preferences().changeSituation(all -> all.withPlaces(List.of(all.place(), park))));
    key(KeyEvent.VK_F7);
    assertThat(kit.preferences().get().situation().placeName()).isEqualTo("Park");
    key(KeyEvent.VK_F7);
    assertThat(kit.preferences().get().situation().placeName()).isNotEqualTo("Park");
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
