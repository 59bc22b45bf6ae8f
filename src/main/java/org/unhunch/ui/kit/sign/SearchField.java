package org.unhunch.ui.kit.sign;

import javax.swing.JTextField;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.words.Words;

/** Makes the fields to search with, all alike. */
public final class SearchField {
  private static final int COLUMNS = 12;

  private SearchField() {}

  /**
   * {@return a field with the name and the text of the key, that shows how it is reached by key}
   *
   * @param searched told whenever something else is searched for
   */
  public static JTextField of(String key, Words words, Runnable searched) {
    JTextField field = new JTextField(COLUMNS);
    field.setName(key);
    field.putClientProperty("FlatLaf.styleClass", "search");
    field.putClientProperty("JTextField.placeholderText", words.text(key));
    field.putClientProperty("JTextField.showClearButton", true);
    field.putClientProperty("JTextField.leadingIcon", Sign.GLASS);
    field.putClientProperty("JTextField.trailingIcon", new KeyCap(field, "/"));
    field.getAccessibleContext().setAccessibleName(words.text(key));
    field.getAccessibleContext().setAccessibleDescription(words.text(key + ".tip"));
    field.setToolTipText(words.text(key + ".tip"));
    String[] before = {""};
    field.addCaretListener( // also what an input method composes
        event -> {
          if (!field.getText().equals(before[0])) {
            before[0] = field.getText();
            searched.run();
          }
        });
    return field;
  }
}
