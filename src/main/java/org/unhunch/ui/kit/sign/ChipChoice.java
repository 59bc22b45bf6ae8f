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
  private final JPanel chips = Buttons.row();
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
    this.says = says;
    this.chosen = chosen;
    this.one = Chip.menu(says.name(), this::menu);
    this.component = Buttons.row(chips, one);
    this.now = offered.get(0);
    offer(offered);
    asOne(false);
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
      JToggleButton chip =
          Chip.choice(says.nameOf(each), says.text().apply(each), () -> choose(each));
      group.add(chip);
      chips.add(chip);
    }
    show(now);
    chips.revalidate();
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
