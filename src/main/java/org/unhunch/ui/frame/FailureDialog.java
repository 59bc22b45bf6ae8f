package org.unhunch.ui.frame;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import org.unhunch.words.Words;

/** Tells that the program could not be opened, in a dialog that needs nothing else of it. */
public final class FailureDialog {
  private static final int COLUMNS = 28;
  private final Words words;
  private final Consumer<String> clipboard;

  /** A dialog that copies details to the clipboard. */
  public FailureDialog(Words words, Consumer<String> clipboard) {
    this.words = words;
    this.clipboard = clipboard;
  }

  /**
   * Shows why, and waits until the person closes the dialog.
   *
   * @param reason what is wrong, in a line
   * @param details what to copy for whoever mends it; empty if there is nothing more to say
   */
  public void show(String reason, String details) {
    JDialog dialog = pane(reason, details).createDialog(words.text("app.name"));
    dialog.setVisible(true);
    dialog.dispose();
  }

  /** {@return what the dialog shows} */
  public JOptionPane pane(String reason, String details) {
    JOptionPane pane = new JOptionPane(text(reason), JOptionPane.ERROR_MESSAGE);
    JButton copy = button("notice.copy");
    copy.addActionListener(event -> clipboard.accept(details));
    JButton close = button("start.close");
    close.addActionListener(event -> pane.setValue(JOptionPane.OK_OPTION));
    pane.setOptions(details.isEmpty() ? new Object[] {close} : new Object[] {copy, close});
    pane.setInitialValue(close);
    return pane;
  }

  /** A text area, as what it shows is never HTML and can be selected. */
  private JTextArea text(String reason) {
    JTextArea text = new JTextArea(words.text("start.failed.text", reason));
    text.setName("start.failed");
    text.setColumns(COLUMNS);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setEditable(false);
    text.setOpaque(false);
    text.setSize(text.getPreferredSize()); // lets it know how many lines it wraps into
    return text;
  }

  private JButton button(String key) {
    JButton button = new JButton(words.text(key));
    button.setName(key);
    return button;
  }
}
