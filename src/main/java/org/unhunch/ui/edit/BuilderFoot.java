package org.unhunch.ui.edit;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;

/** What is to be said, and the ways on: to the other half, back, to playing, to the end. */
final class BuilderFoot {
  private final TextBlock told = Texts.block("", "small-muted");
  private final KeyButton over;
  private final List<KeyButton> all;
  private final JPanel ways;
  private final JPanel answers;
  private final JPanel component = new JPanel(new Pair(12, true));

  /**
   * A foot.
   *
   * @param answers what can be done about a name that is taken, the likeliest first
   */
  BuilderFoot(Command other, Command back, Command play, Command done, List<Command> answers) {
    over = other.keyButton();
    KeyButton leave = back.keyButton();
    KeyButton playing = play.keyButton();
    playing.setIcon(Sign.PLAY);
    KeyButton finish = done.keyButton();
    finish.putClientProperty("FlatLaf.styleClass", "primary");
    component.setBorder(Texts.room(8, 20, 12, 20));
    component.add(told);
    this.all = List.of(over, leave, playing, finish);
    this.ways = Buttons.row(all.toArray(JComponent[]::new));
    this.answers = Buttons.row(answers.stream().map(Command::button).toArray(JComponent[]::new));
    component.add(Buttons.row(ways, this.answers));
    ask(false);
  }

  JComponent component() {
    return component;
  }

  /** Asks what to do about a name that is taken, or no more. */
  void ask(boolean asks) {
    ways.setVisible(!asks);
    answers.setVisible(asks);
    if (asks) {
      answers.getComponent(0).requestFocusInWindow();
    }
  }

  /** Says something in the place of what it said. */
  void say(String text) {
    told.setText(text);
  }

  /**
   * Shows what there is room for.
   *
   * @param one whether only one half is shown, so that there is a way to the other and no room for
   *     keys
   * @param low whether there is little height
   */
  void arrange(boolean one, boolean low) {
    over.setVisible(one);
    all.forEach(each -> each.showKey(!one));
    told.setVisible(!low);
  }
}
