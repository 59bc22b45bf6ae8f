package org.unhunch.ui.edit.row;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.edit.Edit;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.words.Words;

/** How long a rest is, what is said in it, and whether it waits. */
final class RestBody {
  private static final int STEP = 5;
  private static final int MOST = 300;
  private static final int LETTERS = 24;
  private final Workbench bench;
  private final Words words;
  private final int row;
  private final Stepper length;
  private final JTextField say = new JTextField(LETTERS);
  private final JCheckBox waits = new JCheckBox();
  private final JPanel component = Texts.column(8);

  RestBody(Workbench bench, int row) {
    this.bench = bench;
    this.words = bench.ui().words();
    this.row = row;
    this.length =
        new Stepper(
            "edit.rest-length",
            step -> length(rest().seconds() + step * STEP),
            this::length,
            bench.editing()::settle);
    component.setOpaque(false);
    component.add(length.component());
    JLabel label = Texts.label(words.text("edit.say"), "small-muted");
    say.setName("edit.say");
    say.getAccessibleContext().setAccessibleName(label.getText());
    say.setText(rest().say());
    TypedText.limit(say, Longest.INSTRUCTION, false);
    say.addCaretListener(event -> put(rest().seconds(), say.getText(), rest().waits(), "say"));
    component.add(Stepper.labelled(label, say));
    waits.setName("edit.waits");
    waits.setOpaque(false);
    waits.setText(words.text("edit.waits"));
    waits.addActionListener(
        event -> put(rest().seconds(), rest().say(), waits.isSelected(), "waits"));
    component.add(Buttons.row(waits));
    show();
  }

  JComponent component() {
    return component;
  }

  private Rest rest() {
    return bench.draft().rows().get(row) instanceof Rest rest ? rest : new Rest(1, "", false);
  }

  private void length(int seconds) {
    put(Math.max(1, Math.min(MOST, seconds)), rest().say(), rest().waits(), "length");
  }

  private void put(int seconds, String text, boolean until, String what) {
    Rest next = new Rest(seconds, text.isBlank() ? "" : text, until);
    if (!next.equals(rest())) {
      bench.apply(new Edit.Put(row, next, what));
    }
  }

  void show() {
    length.show(
        words.text("edit.rest-length"), words.text("edit.seconds", rest().seconds()), false, true);
    waits.setSelected(rest().waits());
    if (!say.getText().strip().equals(rest().say().strip())) {
      say.setText(rest().say());
    }
  }
}
