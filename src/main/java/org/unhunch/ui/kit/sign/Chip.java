package org.unhunch.ui.kit.sign;

import java.util.function.Supplier;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

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
    chip.setIconTextGap(GAP);
    return chip;
  }

  /** {@return one that opens a menu, made anew each time} */
  public static JToggleButton menu(String name, Supplier<JPopupMenu> make) {
    JToggleButton chip = unfolding(name, () -> {});
    chip.addActionListener(event -> open(make.get(), chip));
    return chip;
  }

  private static void open(JPopupMenu menu, JToggleButton chip) {
    menu.addPropertyChangeListener("visible", event -> chip.setSelected(menu.isVisible()));
    menu.show(chip, 0, chip.getHeight());
  }

  private static JToggleButton chip(String name, String text, String style, Runnable pressed) {
    JToggleButton chip = new JToggleButton();
    chip.putClientProperty("FlatLaf.styleClass", style);
    chip.setName(name);
    chip.setText(text);
    chip.addActionListener(event -> pressed.run());
    return chip;
  }
}
