package org.unhunch.ui.details;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.situation.TimeChoice;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.Words;

/** What to have ready, how long there is, and the start. */
final class Foot {
  private static final int GAP = 14;
  private final Words words;
  private final TextBlock have = Texts.block("", null);
  private final TimeChoice time;
  private final JPanel component = Page.lined(new Pair(GAP, true));

  Foot(Ui ui, JButton start) {
    this.words = ui.words();
    this.time = new TimeChoice(words, ui.preferences());
    start.putClientProperty("FlatLaf.styleClass", "primary large");
    start.setIcon(Sign.PLAY);
    start.setMnemonic(words.mnemonic("detail.start"));
    JPanel both = Buttons.bar(time.component(), start);
    both.setBorder(Texts.room(0, 0, 0, 0));
    have.setName("have");
    component.setBorder(new PageMargin());
    component.add(have);
    component.add(both);
  }

  JComponent component() {
    return component;
  }

  /** {@return what to have ready as one more line elsewhere} */
  String have() {
    return have.getText();
  }

  /** Shows the time that is chosen now. */
  void follow() {
    time.show();
  }

  /** Shows what to have ready for the routine, also what is said to be missing elsewhere. */
  void show(Timeline timeline, Room room, boolean low) {
    time.asOne(room.ordinal() < Room.ROOMY.ordinal());
    have.setVisible(!low);
    component.setBorder(low ? new PageMargin(4, 4) : new PageMargin());
    have.setText(new ReadyWords(words).lines(timeline).stream().findFirst().orElse(""));
  }
}
