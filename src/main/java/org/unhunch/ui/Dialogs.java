package org.unhunch.ui;

import java.awt.Component;
import javax.swing.JOptionPane;
import org.unhunch.words.Words;

/** Questions to the person, asked before the window. */
public interface Dialogs {
  /**
   * {@return a text that the person typed; null or blank if there is none}
   *
   * @param question what to ask
   * @param first what stands there at first
   */
  String ask(String question, String first);

  /** {@return whether the person agrees} */
  boolean agrees(String question);

  /** {@return dialogs before the window that the component is in} */
  static Dialogs before(Component owner, Words words) {
    String title = words.text("app.name");
    return new Dialogs() {
      @Override
      public String ask(String question, String first) {
        return (String)
            JOptionPane.showInputDialog(
                owner, question, title, JOptionPane.PLAIN_MESSAGE, null, null, first);
      }

      @Override
      public boolean agrees(String question) {
        int answer =
            JOptionPane.showConfirmDialog(owner, question, title, JOptionPane.YES_NO_OPTION);
        return answer == JOptionPane.YES_OPTION;
      }
    };
  }
}
