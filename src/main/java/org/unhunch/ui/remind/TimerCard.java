package org.unhunch.ui.remind;

import javax.swing.JButton;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** Says how it works here, and how the system's timer stands. */
final class TimerCard {
  private final Words words;
  private final TextBlock title = Texts.block("", "heading");
  private final TextBlock how = Texts.block("", "muted");
  private final TextBlock stands = Texts.block("", "small-muted");
  private final JButton putBack;
  private final Card component = new Card(16, 8);

  /** A card with a way to put the timer back. */
  TimerCard(Words words, Runnable again) {
    this.words = words;
    this.putBack = Buttons.button("remind.timer.put-back", words, again);
    component.setLayout(new Column(6, false));
    stands.setName("remind.timer");
    component.add(title);
    component.add(how);
    component.add(stands);
    component.add(Buttons.row(putBack));
  }

  JComponent component() {
    return component;
  }

  /** Shows how the timer stands, with the time of the last look. */
  void show(TimerSync.State state, String time) {
    boolean none = state == TimerSync.State.NONE;
    boolean woken = state == TimerSync.State.INSTALLED;
    title.setText(words.text(none ? "remind.timer.none" : "remind.timer.title"));
    how.setText(
        words.text(
            none
                ? "remind.timer.none.text"
                : woken ? "remind.timer.woken" : "remind.timer.while-open"));
    stands.setText(none ? "" : words.text(Words.key("remind.timer.state.", state), time));
    putBack.setVisible(state == TimerSync.State.GONE || state == TimerSync.State.REFUSED);
    component.revalidate();
    component.repaint();
  }
}
