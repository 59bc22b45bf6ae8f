package org.unhunch.ui.kit;

import javax.swing.UIManager;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.DocumentFilter;
import javax.swing.text.JTextComponent;
import org.unhunch.message.Unseen;
import org.unhunch.routine.term.Longest;

/** Lets only that be typed or pasted into a field which can be seen, and which fits. */
public final class TypedText extends DocumentFilter {
  private final JTextComponent field;
  private final int most;
  private final boolean lines;

  private TypedText(JTextComponent field, int most, boolean lines) {
    this.field = field;
    this.most = most;
    this.lines = lines;
  }

  /**
   * Limits what is typed from now on to so many letters, a wide one counting as two, as in a file.
   * What stands there already stays, also if it is longer, but for what cannot be seen.
   *
   * @param lines whether it may have several lines
   */
  public static void limit(JTextComponent field, int most, boolean lines) {
    TypedText typed = new TypedText(field, most, lines);
    field.setText(typed.seen(field.getText()));
    ((AbstractDocument) field.getDocument()).setDocumentFilter(typed);
  }

  @Override
  public void insertString(FilterBypass bypass, int at, String text, AttributeSet look)
      throws BadLocationException {
    replace(bypass, at, 0, text, look);
  }

  @Override
  public void replace(FilterBypass bypass, int at, int length, String text, AttributeSet look)
      throws BadLocationException {
    String typed = text == null ? "" : text;
    Document document = bypass.getDocument();
    int stays =
        Longest.room(document.getText(0, document.getLength()))
            - Longest.room(document.getText(at, length));
    String fits = Longest.start(seen(typed), most - stays);
    bypass.replace(at, length, fits, look);
    if (fits.length() < typed.length()) {
      UIManager.getLookAndFeel().provideErrorFeedback(field);
    }
  }

  private String seen(String text) {
    StringBuilder seen = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      seen.append(seen.isEmpty() ? "" : lines ? "\n" : " ").append(seenLine(line));
    }
    return seen.toString();
  }

  private static String seenLine(String line) {
    return Unseen.without(line.replace('\t', ' '));
  }
}
