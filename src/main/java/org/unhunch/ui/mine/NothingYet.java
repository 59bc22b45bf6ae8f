package org.unhunch.ui.mine;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.library.Whose;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.words.Words;

/** Stands where there would be something of one's own or from others, and leads to a first one. */
public final class NothingYet {
  private static final int ROOM = 20;
  private static final int GAP = 10;

  private NothingYet() {}

  /**
   * {@return what says that there is nothing yet, and how there will be}
   *
   * @param whose of whom there is nothing
   * @param ways what leads to something, the likeliest first
   */
  public static JComponent of(Words words, Whose whose, List<Command> ways) {
    JPanel card = new Card(ROOM, 0);
    card.setLayout(new Column(GAP, false));
    card.setName("nothing-yet");
    card.add(Texts.block(words.text(Words.key("whose.none.", whose)), null));
    JPanel buttons = Buttons.row();
    ways.forEach(each -> buttons.add(each.keyButton()));
    card.add(buttons);
    return card;
  }
}
