package org.unhunch.ui.play;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.words.Words;

/** Every key with what it does. */
final class KeyList {
  private static final int KEY_WIDTH = 76;
  private static final int GAP = 10;
  private final JPanel component = new JPanel(new BorderLayout(0, 10));
  private final JButton close;

  KeyList(Words words, Runnable closed) {
    JPanel rows = Texts.column(5);
    for (PlayAction each : PlayAction.values()) {
      rows.add(row(each, words));
    }
    JScrollPane scroll = Texts.scroll(rows);
    close = new JButton(words.text("keys.close"));
    close.setName("keys.close");
    close.setIcon(new KeyCap(close, words.text("end.keep.key")));
    close.addActionListener(event -> closed.run());
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

  private static JComponent row(PlayAction action, Words words) {
    JLabel key = new JLabel();
    key.setIcon(new KeyCap(key, words.text(action.textKey() + ".key")));
    key.setHorizontalAlignment(SwingConstants.TRAILING);
    JPanel row = new JPanel(new Beside(KEY_WIDTH, GAP));
    row.add(key);
    row.add(Texts.block(words.text(action.textKey() + ".tip"), null));
    return row;
  }
}
