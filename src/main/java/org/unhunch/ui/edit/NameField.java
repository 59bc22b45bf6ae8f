package org.unhunch.ui.edit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.edit.Edit;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** What the routine is called, with what undoes a step and does it again. */
final class NameField {
  private static final int LETTERS = 22;
  private final Workbench bench;
  private final Words words;
  private final JTextField field = new JTextField(LETTERS);
  private final JPanel component = new JPanel(new Stretch(12, 0));
  private Command undo;
  private Command redo;
  private boolean showing;

  NameField(Workbench bench) {
    this.bench = bench;
    this.words = bench.ui().words();
    field.setName("edit.name");
    field.putClientProperty("FlatLaf.styleClass", "title");
    field.putClientProperty("JTextField.placeholderText", words.text("edit.name"));
    field.getAccessibleContext().setAccessibleName(words.text("edit.name"));
    field.getAccessibleContext().setAccessibleDescription(words.text("edit.name.tip"));
    TypedText.limit(field, Longest.NAME, false);
    field.addCaretListener(event -> type());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            bench.editing().settle();
          }
        });
    component.setBorder(Texts.room(10, 20, 8, 20));
  }

  /** Stands them at its end. */
  void put(Command back, Command again) {
    undo = back;
    redo = again;
    component.add(field);
    component.add(Buttons.row(sign(undo, Sign.UNDO), sign(redo, Sign.REDO)));
  }

  private JButton sign(Command command, Sign sign) {
    JButton button = command.prepare(new JButton());
    button.setIcon(sign);
    button.setHideActionText(true);
    button.putClientProperty("FlatLaf.styleClass", "sign");
    button.getAccessibleContext().setAccessibleName(words.text(command.key()));
    return button;
  }

  JComponent component() {
    return component;
  }

  void focus() {
    field.requestFocusInWindow();
    field.selectAll();
  }

  private void type() {
    if (!showing && !field.getText().equals(bench.draft().name())) {
      bench.apply(new Edit.Name(field.getText()));
    }
  }

  void show() {
    if (!field.getText().equals(bench.draft().name())) {
      showing = true;
      field.setText(bench.draft().name());
      showing = false;
    }
    say(undo, "edit.undo", bench.editing().undoes());
    say(redo, "edit.redo", bench.editing().redoes());
  }

  private void say(Command command, String key, Optional<Message> what) {
    command.setEnabled(what.isPresent());
    String does = words.text(key);
    command.putValue(
        Action.SHORT_DESCRIPTION,
        what.map(each -> words.text("edit.what", does, words.text(each))).orElse(does));
  }
}
