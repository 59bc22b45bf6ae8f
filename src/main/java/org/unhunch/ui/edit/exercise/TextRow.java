package org.unhunch.ui.edit.exercise;

import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.edit.exercise.step.TypedBlank;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.InnerScroll;

/** A blank to be filled with a text: a line, or a sentence in each of several lines. */
final class TextRow {
  private final Easel easel;
  private final Blank blank;
  private final JTextComponent field;
  private final TypedBlank typed;
  private final JComponent component;

  /**
   * A text for a blank.
   *
   * @param most letters that it may have
   * @param rows how many lines are seen; where it is one, it has no more
   */
  TextRow(Easel easel, Blank blank, int most, int rows) {
    this.easel = easel;
    this.blank = blank;
    field = rows == 1 ? new JTextField() : Texts.area("", rows);
    component = rows == 1 ? field : new InnerScroll(field);
    String key = "make." + blank.name().toLowerCase(Locale.ROOT);
    field.setName(key);
    field.getAccessibleContext().setAccessibleName(easel.words().text(key));
    field.getAccessibleContext().setAccessibleDescription(easel.words().text(key + ".hint"));
    field.putClientProperty("JTextField.placeholderText", easel.words().text(key + ".hint"));
    field.setToolTipText(easel.words().text(key + ".hint"));
    typed = new TypedBlank(field, most, this::type, easel.editing()::settle);
    show();
  }

  private void type(String text) {
    easel.apply(blank, "text", easel.sketch().with(blank, text));
  }

  JComponent component() {
    return component;
  }

  JTextComponent field() {
    return field;
  }

  void show() {
    typed.show(easel.sketch().text(blank));
  }
}
