package org.unhunch.ui.kit.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import org.unhunch.ui.kit.Buttons;

/** One of several: a chip for each, or where there is less room one chip with a menu of them. */
public final class ChipChoice<T> {
  private final Says<T> says;
  private final Consumer<T> chosen;
  private final List<T> offered = new ArrayList<>();
  private final boolean joined;
  private final JPanel chips;
  private final JToggleButton one;
  private final JPanel component;
  private T now;

  /**
   * How what is offered is named and said.
   *
   * @param name the name of the chip that has the menu; with a dot and an id, that of each
   * @param id the id of each
   * @param text the text of each
   * @param one the text of the chip that has the menu, around that of what is chosen
   */
  public record Says<T>(
      String name, Function<T, String> id, Function<T, String> text, UnaryOperator<String> one) {
    private String nameOf(T each) {
      return name + "." + id.apply(each);
    }
  }

  /**
   * A choice among these.
   *
   * @param offered in their order, the first of which is chosen
   * @param chosen told what the person chooses
   */
  public ChipChoice(Says<T> says, List<T> offered, Consumer<T> chosen) {
    this(says, offered, chosen, false);
  }

  private ChipChoice(Says<T> says, List<T> offered, Consumer<T> chosen, boolean joined) {
    this.joined = joined;
    this.chips = joined ? new Segments() : Buttons.row();
    this.says = says;
    this.chosen = chosen;
    this.one = Chip.menu(says.name(), this::menu);
    this.component = Buttons.row(chips, one);
    this.now = offered.get(0);
    offer(offered);
    asOne(false);
  }

  /** {@return the same, with all joined to one bar} */
  public static <T> ChipChoice<T> joined(Says<T> says, List<T> offered, Consumer<T> chosen) {
    return new ChipChoice<>(says, offered, chosen, true);
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /** {@return what a label stands for: the first chip} */
  public JComponent first() {
    return (JComponent) chips.getComponent(0);
  }

  /** Shows all as one chip, or each as one of its own. */
  public void asOne(boolean isOne) {
    one.setVisible(isOne);
    chips.setVisible(!isOne);
  }

  /** Offers these from now on; what is chosen stays so, if it is among them. */
  public void offer(List<T> others) {
    if (others.equals(offered)) {
      return;
    }
    offered.clear();
    offered.addAll(others);
    chips.removeAll();
    ButtonGroup group = new ButtonGroup();
    for (T each : offered) {
      JToggleButton chip = chip(each);
      group.add(chip);
      chips.add(chip);
    }
    show(now);
    chips.revalidate();
  }

  private JToggleButton chip(T each) {
    String name = says.nameOf(each);
    String text = says.text().apply(each);
    return joined
        ? Chip.segment(name, text, () -> choose(each))
        : Chip.choice(name, text, () -> choose(each));
  }

  /** Shows what is chosen, without telling of it. */
  public void show(T value) {
    now = value;
    for (int i = 0; i < offered.size(); i++) {
      ((JToggleButton) chips.getComponent(i)).setSelected(offered.get(i).equals(value));
    }
    one.setText(says.one().apply(says.text().apply(value)));
    one.getAccessibleContext().setAccessibleName(one.getText());
  }

  private void choose(T each) {
    show(each);
    chosen.accept(each);
  }

  private JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    for (T each : offered) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem();
      item.setText(says.text().apply(each));
      item.setSelected(each.equals(now));
      item.addActionListener(event -> choose(each));
      menu.add(item);
    }
    return menu;
  }
}
