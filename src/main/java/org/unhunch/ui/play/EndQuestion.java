package org.unhunch.ui.play;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.text.Buttons;
import org.unhunch.ui.text.KeyCap;
import org.unhunch.words.Words;

/** Asks whether the session shall really end here; it stands where the buttons stand. */
final class EndQuestion {
  private final JPanel component = Buttons.centered();
  private final JButton keep;

  EndQuestion(Words words, Runnable keepGoing, Runnable end) {
    this.keep = Buttons.button("end.keep", words, keepGoing);
    keep.setHorizontalTextPosition(JButton.LEFT);
    keep.setIcon(new KeyCap(keep, words.text("end.keep.key")));
    JLabel question = new JLabel(words.text("end.question"));
    question.putClientProperty("FlatLaf.styleClass", "heading");
    component.setName("endQuestion");
    component.add(question);
    component.add(keep);
    component.add(Buttons.button("end.end", words, end));
  }

  JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter keeps the session. */
  void focus() {
    keep.requestFocusInWindow();
  }
}
