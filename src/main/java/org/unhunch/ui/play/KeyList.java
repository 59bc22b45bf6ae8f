package org.unhunch.ui.play;

import java.awt.BorderLayout;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Question;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.words.Words;

/** Every key with what it does. */
final class KeyList {
  private static final int KEY_WIDTH = 76;
  private static final int GAP = 10;
  private final JPanel component = new JPanel(new BorderLayout(0, 10));
  private final JButton close;

  KeyList(Map<PlayAction, Command> commands, Words words, Runnable closed) {
    JPanel rows = Texts.column(5);
    commands.forEach(
        (action, command) -> rows.add(row(command, words.text(action.textKey() + ".tip"))));
    JScrollPane scroll = Texts.scroll(rows);
    close = new Command("keys.close", words, closed, Question.ESCAPE).keyButton();
    component.setName("keys");
    component.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 4));
    component.add(Texts.block(words.text("keys.title"), "title"), BorderLayout.NORTH);
    component.add(scroll, BorderLayout.CENTER);
    component.add(close, BorderLayout.SOUTH);
  }

  JComponent component() {
    return component;
  }

  void focus() {
    close.requestFocusInWindow();
  }

  private static JComponent row(Command command, String tip) {
    JLabel key = new JLabel();
    key.setIcon(command.keyCap(key));
    key.setHorizontalAlignment(SwingConstants.TRAILING);
    JPanel row = new JPanel(new Beside(KEY_WIDTH, GAP));
    row.add(key);
    row.add(Texts.block(tip, null));
    return row;
  }
}
