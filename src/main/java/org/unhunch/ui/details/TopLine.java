package org.unhunch.ui.details;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** The name of the routine, the way back, and what may be done with it but playing it. */
final class TopLine {
  private static final int GAP = 10;
  private final TextBlock title = Texts.block("", "title");
  private final JPanel component = new JPanel(new Stretch(GAP, 1));

  TopLine(Words words, Command back, Command... others) {
    JButton leave = back.button();
    leave.putClientProperty("FlatLaf.styleClass", "back");
    leave.putClientProperty("JButton.buttonType", "borderless");
    leave.getAccessibleContext().setAccessibleName(words.text("detail.back"));
    back.say("detail.back.sign").tip("detail.back.tip");
    JPanel buttons = Buttons.row();
    for (Command each : others) {
      buttons.add(each.button());
    }
    JPanel line = new JPanel(new Pair(GAP, true));
    line.add(title);
    line.add(buttons);
    component.setBorder(new Margin(GAP, GAP / 2));
    component.add(leave);
    component.add(line);
  }

  JComponent component() {
    return component;
  }

  void show(String name) {
    title.setText(name);
  }
}
