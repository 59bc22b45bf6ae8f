package org.unhunch.ui.edit.exercise.step;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Saying;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.words.Words;

/** The cue of a step: one box, or where the sides have words of their own one for each. */
final class CueBoxes {
  private final Easel easel;
  private final int index;
  private final JTextField one = new JTextField();
  private final JTextField other = new JTextField();
  private final TypedBlank first;
  private final TypedBlank second;
  private final JToggleButton sides = new JToggleButton();
  private final JPanel boxes = Texts.column(4);
  private final JPanel component = new JPanel(new Stretch(6, 0));

  CueBoxes(Easel easel, int index) {
    this.easel = easel;
    this.index = index;
    one.setName("make.cue." + index);
    other.setName("make.cue.other." + index);
    first = new TypedBlank(one, Longest.CUE, text -> type(), easel.editing()::settle);
    second = new TypedBlank(other, Longest.CUE, text -> type(), easel.editing()::settle);
    sides.setName("make.cue.sides");
    sides.putClientProperty("FlatLaf.styleClass", "option");
    sides.setText(easel.words().text("make.cue.sides"));
    sides.setToolTipText(easel.words().text("make.cue.sides.tip"));
    sides.getAccessibleContext().setAccessibleName(easel.words().text("make.cue.sides.tip"));
    sides.addActionListener(event -> split());
    boxes.setOpaque(false);
    boxes.add(one);
    boxes.add(other);
    component.setOpaque(false);
    component.add(boxes);
    component.add(sides);
    show();
  }

  JComponent component() {
    return component;
  }

  List<JComponent> fields() {
    return List.of(one, other, sides);
  }

  private Part part() {
    return easel.sketch().parts().get(index);
  }

  private void type() {
    String cue =
        sides.isSelected() ? new Saying(one.getText(), other.getText()).written() : one.getText();
    easel.apply(Blank.STEPS, "cue" + index, easel.sketch().with(index, each -> each.saying(cue)));
  }

  /** Two boxes from now on, or one that says on both sides what the first did. */
  private void split() {
    if (!sides.isSelected()) {
      easel.editing().settle();
      String plain = Saying.of(part().cue()).one();
      easel.apply(Blank.STEPS, "one", easel.sketch().with(index, each -> each.saying(plain)));
    }
    show();
  }

  void show() {
    Saying cue = Saying.of(part().cue());
    boolean sided = easel.sketch().sides() != Side.Pair.NONE;
    boolean typing = one.isFocusOwner() && !sides.isSelected();
    if (sided && cue.hasSides() && !typing || !sided) {
      sides.setSelected(sided);
    }
    boolean two = sides.isSelected();
    boolean anew = sides.isVisible() != sided || other.isVisible() != two;
    sides.setVisible(sided);
    other.setVisible(two);
    first.show(two ? cue.one() : part().cue());
    if (!(other.isFocusOwner() && other.getText().isBlank())) {
      second.show(cue.other());
    }
    say(one, 0, two);
    say(other, 1, two);
    if (anew) {
      component.revalidate();
    }
  }

  /** Which side a box is for, where there are two. */
  private void say(JTextField box, int side, boolean two) {
    Words words = easel.words();
    String on =
        Stream.of(easel.sketch().sides())
            .filter(each -> two && each != Side.Pair.NONE)
            .map(each -> each.isOfBody() ? SIDES.get(side) : WAYS.get(side))
            .map(each -> words.text(Words.key("side.", each)))
            .findFirst()
            .orElse("");
    String hint = on.isEmpty() ? words.text("make.cue.hint") : words.text("make.cue.on", on);
    box.putClientProperty("JTextField.placeholderText", hint);
    box.putClientProperty("JComponent.outline", part().cue().isBlank() ? "warning" : null);
    box.setToolTipText(hint);
    box.getAccessibleContext()
        .setAccessibleName(words.text("make.cue.of", index + 1, on.isEmpty() ? hint : on));
  }

  private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);
  private static final List<Side> WAYS = List.of(Side.FORWARD, Side.BACKWARD);
}
