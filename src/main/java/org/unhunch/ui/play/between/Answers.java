package org.unhunch.ui.play.between;

import java.util.List;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Units;

/** What the answers to every question have in common. */
final class Answers {
  /** Units that an answer is high which has room. */
  static final double LARGE = 2.9;

  private Answers() {}

  /** A button for an answer with its key, which works as long as the question is there. */
  static KeyedButton button(Command answer, boolean primary, double height, JComponent question) {
    KeyedButton button = new KeyedButton(answer, answer.key(), height, true);
    button.key(answer.firstKey());
    if (primary) {
      button.putClientProperty("FlatLaf.styleClass", "primary");
    }
    button.getInputMap().clear(); // Space belongs to the answer that has the focus
    answer.bindInWindow(question);
    return Units.text(button, 1.15, primary);
  }

  /** Has the arrow keys go from one answer to the next, and from the last to the first. */
  static void walk(JComponent question, List<? extends JComponent> answers) {
    for (String back : List.of("UP", "LEFT")) {
      Command.onKey(question, back, () -> step(answers, -1));
    }
    for (String on : List.of("DOWN", "RIGHT")) {
      Command.onKey(question, on, () -> step(answers, 1));
    }
  }

  private static void step(List<? extends JComponent> answers, int by) {
    int at = 0;
    while (at < answers.size() - 1 && !answers.get(at).isFocusOwner()) {
      at++;
    }
    answers.get(Math.floorMod(at + by, answers.size())).requestFocusInWindow();
  }
}
