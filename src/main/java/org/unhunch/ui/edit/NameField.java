package org.unhunch.ui.edit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.edit.Edit;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.sign.UndoButtons;
import org.unhunch.words.Words;

/** What the routine is called, with what undoes a step and does it again. */
final class NameField {
  private static final int LETTERS = 22;
  private final Workbench bench;
  private final Words words;
  private final JTextField field = new JTextField(LETTERS);
  private final JPanel component = new JPanel(new Stretch(12, 0));
  private final JLabel kept;
  private UndoButtons undo;
  private boolean showing;

  NameField(Workbench bench) {
    this.bench = bench;
    this.words = bench.ui().words();
    this.kept = Texts.label(words.text("edit.kept"), "small-muted");
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

  /** Stands these at its end, the second one last. */
  void put(UndoButtons buttons, JComponent more) {
    undo = buttons;
    JPanel row = Buttons.row(kept, undo.row(), more);
    component.add(field);
    component.add(row);
  }

  /** Says that it is kept, where there is room. */
  void arrange(boolean narrow) {
    kept.setVisible(!narrow);
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
    undo.show(bench.editing().undoes(), bench.editing().redoes());
  }
}
