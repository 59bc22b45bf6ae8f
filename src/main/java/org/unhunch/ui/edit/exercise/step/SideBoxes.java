package org.unhunch.ui.edit.exercise.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
import org.unhunch.edit.exercise.Saying;
import org.unhunch.routine.Side;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.InnerScroll;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.words.Words;

/** A text to be written: in one box, or where the sides have words of their own in one for each. */
public final class SideBoxes {
  private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);
  private static final List<Side> WAYS = List.of(Side.FORWARD, Side.BACKWARD);
  private final Easel easel;
  private final Asked asked;
  private final Supplier<String> now;
  private final Consumer<String> put;
  private final JTextComponent one;
  private final JTextComponent other;
  private final TypedBlank first;
  private final TypedBlank second;
  private final JComponent below;
  private final JToggleButton sides = new JToggleButton();
  private final JPanel component = new JPanel(new Stretch(6, 0));

  /** The sides that there are boxes for; null until they are shown first. */
  private Side.Pair shown;

  /**
   * What is asked for.
   *
   * @param name of the first box; that of the second has {@code .other} behind it
   * @param rows lines that are seen; where it is one, there are no more
   * @param most letters on a side
   * @param hint what is to be written
   * @param called what a box is called, by its side or the hint
   */
  public record Asked(String name, int rows, int most, String hint, UnaryOperator<String> called) {}

  /**
   * Boxes for a text.
   *
   * @param now gives it as it is, with its alternatives in braces
   * @param put told what it is from now on
   */
  public SideBoxes(Easel easel, Asked asked, Supplier<String> now, Consumer<String> put) {
    this.easel = easel;
    this.asked = asked;
    this.now = now;
    this.put = put;
    one = box(asked.name());
    other = box(asked.name() + ".other");
    first = new TypedBlank(one, asked.most(), text -> type(), easel.editing()::settle);
    second = new TypedBlank(other, asked.most(), text -> type(), easel.editing()::settle);
    sides.setName(asked.name() + ".sides");
    sides.putClientProperty("FlatLaf.styleClass", "option");
    sides.setText(easel.words().text("make.cue.sides"));
    sides.setToolTipText(easel.words().text("make.cue.sides.tip"));
    sides.getAccessibleContext().setAccessibleName(easel.words().text("make.cue.sides.tip"));
    sides.addActionListener(event -> split());
    below = framed(other);
    JPanel boxes = Texts.column(4);
    boxes.setOpaque(false);
    boxes.add(framed(one));
    boxes.add(below);
    component.setOpaque(false);
    component.add(boxes);
    component.add(sides);
    show();
  }

  private JTextComponent box(String name) {
    JTextComponent box = asked.rows() == 1 ? new JTextField() : Texts.area("", asked.rows());
    box.setName(name);
    return box;
  }

  private JComponent framed(JTextComponent box) {
    return asked.rows() == 1 ? box : new InnerScroll(box);
  }

  /** The component. */
  public JComponent component() {
    return component;
  }

  List<JComponent> fields() {
    return List.of(one, other, sides);
  }

  /** Marks the boxes as ones that something is to be said of, or no longer. */
  void warn(boolean warns) {
    List.of(one, other)
        .forEach(box -> box.putClientProperty("JComponent.outline", warns ? "warning" : null));
  }

  /** What stands in the boxes. */
  private String typed() {
    return sides.isSelected()
        ? new Saying(one.getText(), other.getText()).written()
        : one.getText();
  }

  private void type() {
    put.accept(typed());
  }

  /**
   * Two boxes from now on, which say the same, or one that says on both sides what the first did.
   */
  private void split() {
    if (sides.isSelected()) {
      second.show(Saying.of(now.get()).other());
    } else {
      easel.editing().settle();
      put.accept(Saying.of(now.get()).one());
    }
    show();
  }

  /** Shows the text as it is now; boxes that say it already stay as they are. */
  public void show() {
    String text = now.get();
    Saying said = Saying.of(text);
    boolean sided = easel.sketch().sides() != Side.Pair.NONE;
    boolean typed = one.isFocusOwner() && one.getText().equals(text); // with braces, by hand
    boolean typing = typed && !sides.isSelected();
    if (sided && said.hasSides() && !typing || !sided) {
      sides.setSelected(sided);
    }
    boolean two = sides.isSelected();
    Side.Pair pair = two ? easel.sketch().sides() : Side.Pair.NONE;
    boolean anew = sides.isVisible() != sided || pair != shown;
    shown = pair;
    sides.setVisible(sided);
    below.setVisible(two);
    if (!typed().equals(text)) {
      first.show(two ? said.one() : text);
      second.show(said.other());
    }
    if (anew) {
      say(one, 0, two);
      say(other, 1, two);
      component.revalidate();
    }
  }

  /** Which side a box is for, where there are two. */
  private void say(JTextComponent box, int side, boolean two) {
    Words words = easel.words();
    boolean ofBody = easel.sketch().sides().isOfBody();
    String on = words.text(Words.key("side.", (ofBody ? SIDES : WAYS).get(side)));
    String hint = two ? words.text("make.cue.on", on) : asked.hint();
    box.putClientProperty("JTextField.placeholderText", hint);
    box.setToolTipText(hint);
    if (box.getParent().getParent() instanceof JScrollPane frame && asked.rows() > 1) {
      JLabel head = Texts.label(on, "small-muted");
      head.setBorder(Texts.room(2, 6, 0, 6));
      frame.setColumnHeaderView(two ? head : null);
      Optional.ofNullable(frame.getColumnHeader())
          .ifPresent(each -> each.setBackground(box.getBackground()));
    }
    box.getAccessibleContext().setAccessibleName(asked.called().apply(two ? on : hint));
  }
}
