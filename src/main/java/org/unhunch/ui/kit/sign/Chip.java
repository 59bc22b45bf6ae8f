package org.unhunch.ui.kit.sign;

import com.formdev.flatlaf.util.UIScale;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** A small rounded toggle. */
public final class Chip {
  private static final int GAP = 8;

  private Chip() {}

  /** {@return one of several, of which one is on} */
  public static JToggleButton choice(String name, String text, Runnable chosen) {
    JToggleButton chip = chip(name, text, "option", chosen);
    chip.getAccessibleContext().setAccessibleName(text);
    return chip;
  }

  /** {@return the same as a choice, without a look of its own} */
  static JToggleButton segment(String name, String text, Runnable chosen) {
    JToggleButton segment = chip(name, text, "segment", chosen);
    segment.getAccessibleContext().setAccessibleName(text);
    segment.setContentAreaFilled(false);
    segment.setRolloverEnabled(true);
    return segment;
  }

  /** {@return one that unfolds something, with a sign that says whether it is unfolded} */
  public static JToggleButton unfolding(String name, Runnable pressed) {
    JToggleButton chip = chip(name, "", "chip", pressed);
    chip.setHorizontalTextPosition(SwingConstants.LEADING);
    chip.setIcon(Sign.CHEVRON);
    return chip;
  }

  /** {@return one that opens a menu, made anew each time} */
  public static JToggleButton menu(String name, Supplier<JPopupMenu> make) {
    JToggleButton chip = unfolding(name, () -> {});
    chip.addActionListener(event -> open(make.get(), chip));
    return chip;
  }

  /** {@return a sign that opens a menu of commands, named by the key of its text} */
  public static JToggleButton more(String key, Words words, Command... commands) {
    return more(
        key,
        words,
        () -> {
          JPopupMenu menu = new JPopupMenu();
          for (Command each : commands) {
            menu.add(each.item(new JMenuItem()));
          }
          return menu;
        });
  }

  /** {@return a sign that opens a menu, made anew each time, named by the key of its text} */
  public static JToggleButton more(String key, Words words, Supplier<JPopupMenu> make) {
    JToggleButton more = menu(key, make);
    more.putClientProperty("FlatLaf.styleClass", "menu");
    more.setIcon(Sign.DOTS);
    more.setText(null);
    more.setToolTipText(words.text(key));
    more.getAccessibleContext().setAccessibleName(words.text(key));
    return more;
  }

  private static void open(JPopupMenu menu, JToggleButton chip) {
    menu.addPropertyChangeListener("visible", event -> chip.setSelected(menu.isVisible()));
    menu.show(chip, 0, chip.getHeight());
  }

  private static JToggleButton chip(String name, String text, String style, Runnable pressed) {
    JToggleButton chip =
        new JToggleButton() {
          @Override
          public int getIconTextGap() {
            return UIScale.scale(GAP);
          }
        };
    chip.putClientProperty("FlatLaf.styleClass", style);
    chip.setName(name);
    chip.setText(text);
    chip.addActionListener(event -> pressed.run());
    return chip;
  }
}
