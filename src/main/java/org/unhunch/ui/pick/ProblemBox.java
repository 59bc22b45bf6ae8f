package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.unhunch.message.Problem;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.InnerScroll;
import org.unhunch.words.Words;

/** Shows what of the catalog was left out and why. */
final class ProblemBox {
  private static final int MOST_ROWS = 4;

  private ProblemBox() {}

  static JComponent of(Words words, List<Problem> all) {
    JTextArea text = new JTextArea(String.join("\n", words.lines(all)));
    text.setName("problems");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setRows(Math.min(MOST_ROWS, all.size() + 1));
    text.setCaretPosition(0);
    JLabel heading = Texts.label(words.text("pick.problems", all.size()), "warning");
    heading.setLabelFor(text);
    JPanel box = new JPanel(new BorderLayout(0, 4));
    box.add(heading, BorderLayout.NORTH);
    box.add(new InnerScroll(text), BorderLayout.CENTER);
    return box;
  }
}
