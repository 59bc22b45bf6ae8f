package org.unhunch.ui.pick;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.unhunch.choose.Offer;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** In which order the offers stand; says so, and offers others. */
final class SortButton {
  private final Words words;
  private final Command command;
  private final JButton component;
  private Order order = Order.FIT;

  /** The orders, none of which need break the one before among equals. */
  private enum Order {
    FIT,
    SHORTEST,
    NAME
  }

  /** A button for the best fit first, that tells {@code changed} of another order. */
  SortButton(Words words, Runnable changed) {
    this.words = words;
    JPopupMenu menu = new JPopupMenu();
    this.command = new Command("pick.sort", words, () -> open(menu)).tip("pick.sort.tip");
    this.component = command.button();
    Map<Order, JRadioButtonMenuItem> items = new EnumMap<>(Order.class);
    ButtonGroup group = new ButtonGroup();
    for (Order each : Order.values()) {
      Runnable choose =
          () -> {
            order = each;
            command.say(Words.key("pick.sort.", each));
            changed.run();
          };
      JRadioButtonMenuItem item =
          new Command(Words.key("pick.sort.", each), words, choose)
              .item(new JRadioButtonMenuItem());
      items.put(each, item);
      group.add(item);
      menu.add(item);
    }
    items.get(order).setSelected(true);
    command.say(Words.key("pick.sort.", order));
  }

  private void open(JPopupMenu menu) {
    menu.show(component, 0, component.getHeight());
  }

  JComponent component() {
    return component;
  }

  /** {@return the offers, which come with the best fit first, in this order} */
  List<Offer> sorted(List<Offer> offers) {
    return switch (order) {
      case FIT -> offers;
      case SHORTEST -> offers.stream().sorted(Comparator.comparingInt(Offer::seconds)).toList();
      case NAME ->
          offers.stream()
              .sorted(Comparator.comparing(each -> each.routine().name(), Collator.getInstance()))
              .toList();
    };
  }
}
