package org.unhunch.ui.kit.sign;

import java.awt.Insets;
import javax.swing.JTextField;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.words.Words;

/** Makes the fields to search with, all alike. */
public final class SearchField {
  private static final int COLUMNS = 12;
  private static final int MARGIN = 5;

  private SearchField() {}

  /**
   * {@return a field with the name and the text of the key, that shows how it is reached by key}
   *
   * @param searched told whenever something else is searched for
   */
  public static JTextField of(String key, Words words, Runnable searched) {
    JTextField field = new JTextField(COLUMNS);
    field.setName(key);
    field.setMargin(new Insets(MARGIN, MARGIN + 1, MARGIN, MARGIN + 1)); // scaled by the border
    field.putClientProperty("JTextField.placeholderText", words.text(key));
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
            field.putClientProperty("JTextField.showClearButton", true); // nothing to clear before
            searched.run();
          }
        });
    return field;
  }
}
