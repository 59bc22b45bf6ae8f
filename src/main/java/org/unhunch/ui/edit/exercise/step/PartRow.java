package org.unhunch.ui.edit.exercise.step;

import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.routine.Length;
import org.unhunch.routine.Phase;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.edit.row.Stepper;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** A step of the repetition: its kind, its name, how long it lasts, its cue and its pose. */
final class PartRow {
  private static final int LETTERS = 8;
  private final Easel easel;
  private final Words words;
  private final int index;
  private final JComboBox<String> kind = new JComboBox<>();
  private final JTextField name = new JTextField(LETTERS);
  private final TypedBlank named;
  private final Stepper length;
  private final SideBoxes cue;
  private final PoseButton pose;
  private final JButton remove;
  private final JPanel component;
  private boolean showing;

  PartRow(Easel easel, int index, Command removal, Optional<ObjIntConsumer<String>> posing) {
    this.easel = easel;
    this.words = easel.words();
    this.index = index;
    name.setName("make.step." + index);
    kind.setName("make.kind." + index);
    for (Phase.Kind each : Phase.Kind.values()) {
      kind.addItem(words.text(Words.key("play.phase.", each)));
    }
    kind.setToolTipText(words.text("make.kind", index + 1));
    name.setToolTipText(words.text("make.name-of", index + 1));
    kind.addActionListener(event -> turn());
    named = new TypedBlank(name, Longest.PHASE, this::call, easel.editing()::settle);
    length =
        new Stepper(
            "make.length." + index,
            step -> last(part().length().amount().now() + step),
            this::last,
            easel.editing()::settle);
    cue = cue();
    pose =
        new PoseButton(
            easel,
            "make.pose-of." + index,
            this::end,
            this::go,
            posing.map(each -> () -> each.accept(end(), index)));
    remove = removal.prepare(new JButton());
    remove.setName("make.remove." + index);
    remove.setIcon(Sign.CLOSE);
    remove.setHideActionText(true);
    remove.setToolTipText(words.text("make.remove-step"));
    remove.getAccessibleContext().setAccessibleName(words.text("make.remove-step"));
    remove.putClientProperty("FlatLaf.styleClass", "sign");
    remove.putClientProperty("JButton.buttonType", "borderless");
    JLabel grip = Texts.label("" + (index + 1), "muted");
    JPanel head = Buttons.row(grip, kind, name, length.row());
    JPanel said = new JPanel(new Stretch(6, 0));
    said.setOpaque(false);
    said.add(cue.component());
    said.add(pose.button());
    said.add(remove);
    component = new JPanel(new OnOneLine(8));
    component.setOpaque(false);
    component.add(head);
    component.add(said);
    cue.fields().forEach(this::follow);
    List.of(kind, name, length.field(), pose.button()).forEach(this::follow);
    show();
  }

  private SideBoxes cue() {
    UnaryOperator<String> called = it -> words.text("make.cue.of", index + 1, it);
    return new SideBoxes(
        easel,
        new SideBoxes.Asked(
            "make.cue." + index, 1, Longest.CUE, words.text("make.cue.hint"), called),
        () -> part().cue(),
        text -> put("cue", easel.sketch().with(index, each -> each.saying(text))));
  }

  JComponent component() {
    return component;
  }

  JComponent pose() {
    return pose.button();
  }

  JTextField name() {
    return name;
  }

  /** The step that has the focus is the one that plays. */
  private void follow(Component field) {
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            easel.play(OptionalInt.of(index));
            if (field == name && !event.isTemporary()) {
              name.selectAll(); // what is typed takes the place of the name that it was given
            }
          }
        });
  }

  private Part part() {
    return easel.sketch().parts().get(index);
  }

  private void put(String what, Sketch to) {
    easel.apply(Blank.STEPS, what + index, to);
  }

  private void turn() {
    if (!showing) {
      Phase.Kind other = Phase.Kind.values()[kind.getSelectedIndex()];
      put("kind", easel.sketch().with(index, each -> each.as(other)));
    }
  }

  private void call(String text) {
    put("name", easel.sketch().with(index, each -> each.named(text)));
  }

  private void last(int seconds) {
    put("length", easel.sketch().with(index, each -> each.lasting(seconds)));
  }

  private void go(String to) {
    easel.editing().settle();
    put("pose", easel.sketch().with(index, each -> each.to(to)));
  }

  /** The pose that it ends in: its own, or the one that the steps before it end in. */
  private String end() {
    List<Part> parts = easel.sketch().parts();
    for (int at = index; at >= 0; at--) {
      List<String> path = parts.get(at).path();
      if (!path.isEmpty()) {
        return path.get(path.size() - 1);
      }
    }
    return easel.sketch().staging().map(each -> each.start()).orElse("");
  }

  void show() {
    showing = true;
    kind.setSelectedIndex(part().kind().ordinal());
    showing = false;
    kind.getAccessibleContext().setAccessibleName(words.text("make.kind", index + 1));
    name.getAccessibleContext().setAccessibleName(words.text("make.name-of", index + 1));
    named.show(part().name());
    boolean breaths = part().length().unit() == Length.Unit.BREATHS;
    length.show(
        words.text("make.length", index + 1),
        words.text(breaths ? "edit.breaths" : "edit.seconds", part().length().amount().now()),
        false,
        true);
    cue.show();
    cue.warn(part().cue().isBlank());
    pose.show();
  }
}
