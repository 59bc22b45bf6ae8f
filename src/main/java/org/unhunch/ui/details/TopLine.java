package org.unhunch.ui.details;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.StarButton;
import org.unhunch.words.Words;

/** The name of the routine, the way back, and what may be done with it but playing it. */
final class TopLine {
  private static final int GAP = 10;
  private final TextBlock title = Texts.block("", "title");
  private final StarButton star;
  private final JLabel origin = Texts.label("", "small-accented");
  private final JPanel buttons = Buttons.row();
  private final GivingWay line;
  private final JPanel component = new JPanel(new Stretch(GAP, 1));

  TopLine(Words words, Runnable favor, Command back, Command... others) {
    this.star = new StarButton(words, favor);
    for (Command each : others) {
      buttons.add(each.button());
    }
    buttons.add(Chip.more("detail.more", words, others));
    AtEnd atEnd = new AtEnd(GAP);
    this.line = new GivingWay(atEnd, 2, state -> asOne(state > 0));
    line.fitsIf(state -> atEnd.naturalWidth(line) <= line.getWidth());
    JPanel name = new JPanel(new AtEnd(GAP, true));
    name.add(title);
    name.add(Buttons.centered(star, origin));
    line.add(name);
    line.add(buttons);
    component.add(Buttons.back(back, words));
    component.add(line);
  }

  JComponent component() {
    return component;
  }

  /** Shows one button that opens a menu of the others, or those. */
  private void asOne(boolean one) {
    int last = buttons.getComponentCount() - 1;
    for (int i = 0; i <= last; i++) {
      buttons.getComponent(i).setVisible(one == (i == last));
    }
  }

  /**
   * Shows the name of a routine.
   *
   * @param whose whose it is, in a few letters; empty of what ships
   * @param favorite whether it is one
   * @param within whether it stands in a page that has a margin of its own
   */
  void show(String name, String whose, boolean favorite, boolean within) {
    star.setSelected(favorite);
    title.setText(name);
    origin.setText(whose);
    line.arrange();
    component.setBorder(within ? Texts.room(8, 0, 0, 0) : new PageMargin(8, 4));
  }
}
