package org.unhunch.ui.edit.exercise.step;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.unhunch.ui.kit.TypedText;

/** Tells what is typed into a field, letter by letter, and shows what stands there now. */
public final class TypedBlank {
  private final JTextComponent field;
  private final Consumer<String> typed;
  private String before = "";
  private boolean showing;

  /**
   * Watches a field.
   *
   * @param most letters that it may have
   * @param typed told what stands there now
   * @param settle told when the focus has left it
   */
  public TypedBlank(JTextComponent field, int most, Consumer<String> typed, Runnable settle) {
    this.field = field;
    this.typed = typed;
    TypedText.limit(field, most, !(field instanceof JTextField));
    field.addCaretListener(event -> type());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            settle.run();
          }
        });
  }

  private void type() {
    if (!showing && !field.getText().equals(before)) {
      before = field.getText();
      typed.accept(before);
    }
  }

  /** Shows a text, unless that stands there but for its spaces. */
  public void show(String text) {
    if (!spaced(text).equals(spaced(field.getText()))) {
      showing = true;
      field.setText(text);
      field.setCaretPosition(field.isFocusOwner() ? field.getText().length() : 0);
      showing = false;
    }
    before = field.getText();
  }

  private static String spaced(String text) {
    return text.strip().replaceAll(" +", " ");
  }
}
