package org.unhunch.ui.edit.exercise.step;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Part;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.sign.Sign;

/** The steps of one repetition, with what the keys do to the one that has the focus. */
public final class PartList {
  private final Easel easel;
  private final List<PartRow> rows = new ArrayList<>();
  private final Optional<ObjIntConsumer<String>> posing;
  private final Command adding;
  private final JPanel list = Texts.column(6);
  private final JPanel component = Texts.column(6);

  /**
   * The steps of the exercise on the easel.
   *
   * @param posing told the pose that a step ends in, and its index, to make it end in a new one;
   *     empty where poses cannot be made
   */
  public PartList(Easel easel, Optional<ObjIntConsumer<String>> posing) {
    this.easel = easel;
    this.posing = posing;
    Command add = new Command("make.add-step", easel.words(), this::add, "ctrl ENTER");
    JButton button = add.keyButton();
    button.setIcon(Sign.PLUS);
    list.setOpaque(false);
    component.setOpaque(false);
    component.add(list);
    component.add(Buttons.row(button));
    adding = add;
    key("alt UP", () -> move(-1));
    key("alt DOWN", () -> move(1));
    new Command("BACK_SPACE", null, this::removeEmpty, "BACK_SPACE")
        .onlyIf(this::isOnEmptyName)
        .bindInside(component);
    show();
  }

  private void key(String stroke, Runnable action) {
    new Command(stroke, null, action, stroke)
        .onlyIf(() -> current().isPresent())
        .bindInside(component);
  }

  /** {@return what adds a step after the one at hand, or else at the end} */
  public Command adding() {
    return adding;
  }

  public JComponent component() {
    return component;
  }

  /** {@return what shows the pose of a step} */
  public JComponent pose(int step) {
    return rows.get(step).pose();
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private OptionalInt current() {
    Component owner = focusOwner();
    for (int i = 0; i < rows.size() && owner != null; i++) {
      if (SwingUtilities.isDescendingFrom(owner, rows.get(i).component())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isOnEmptyName() {
    return focusOwner() instanceof JTextField field
        && field.getText().isEmpty()
        && rows.stream().anyMatch(each -> each.name() == field);
  }

  private void add() {
    int after = current().orElse(easel.sketch().parts().size() - 1);
    List<Part> parts = new ArrayList<>(easel.sketch().parts());
    parts.add(after + 1, easel.step(after));
    put("add", parts, after + 1);
  }

  private void move(int by) {
    int from = current().orElseThrow();
    List<Part> parts = new ArrayList<>(easel.sketch().parts());
    if (from + by >= 0 && from + by < parts.size()) {
      parts.add(from + by, parts.remove(from));
      put("move", parts, from + by);
    }
  }

  private void removeEmpty() {
    remove(current().orElseThrow());
  }

  private void remove(int index) {
    List<Part> parts = new ArrayList<>(easel.sketch().parts());
    parts.remove(index);
    put("remove", parts, Math.max(0, index - 1));
  }

  private void put(String what, List<Part> parts, int focused) {
    easel.editing().settle();
    if (easel.apply(Blank.STEPS, what, easel.sketch().with(parts))) {
      easel.editing().settle();
      EventQueue.invokeLater(() -> focus(focused));
    }
  }

  private void focus(int index) {
    if (index < rows.size()) {
      rows.get(index).name().requestFocusInWindow();
      rows.get(index).name().selectAll();
    }
  }

  /** Shows the steps as they are now. */
  public void show() {
    int size = easel.sketch().parts().size();
    boolean anew = size != rows.size();
    while (rows.size() > size) {
      list.remove(rows.remove(rows.size() - 1).component());
    }
    rows.forEach(PartRow::show);
    while (rows.size() < size) {
      int index = rows.size();
      Command removal = new Command("make.remove-step", easel.words(), () -> remove(index));
      PartRow row = new PartRow(easel, index, removal, posing);
      rows.add(row);
      list.add(row.component());
      Texts.scrollToFocus(row.component());
    }
    if (anew) {
      list.revalidate();
      list.repaint();
    }
  }
}
