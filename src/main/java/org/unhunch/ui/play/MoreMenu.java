package org.unhunch.ui.play;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.unhunch.settings.Settings;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.layout.Columns;
import org.unhunch.ui.play.part.KeyedItem;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.PlayModel;

/** What has no button of its own; opens upward, and the session goes on under it. */
final class MoreMenu {
  private static final List<List<PlayAction>> GROUPS =
      List.of(
          List.of(PlayAction.PACE, PlayAction.LONGER, PlayAction.RESTART, PlayAction.SKIP),
          List.of(PlayAction.DISTANCE, PlayAction.CORNER, PlayAction.MIRROR),
          List.of(PlayAction.MUTE, PlayAction.VOICE, PlayAction.LOUDER, PlayAction.SOFTER),
          List.of(PlayAction.KEYS, PlayAction.END));

  private static final double SMALLER = 0.97;
  private final Transport transport;

  /** A menu of some of what can be done. */
  MoreMenu(Transport transport) {
    this.transport = transport;
  }

  /** Opens above a button, of what can be done now. */
  void open(JComponent button, PlayModel model, Settings settings) {
    JPopupMenu menu = of(model, settings);
    JRootPane window = button.getRootPane();
    int high = SwingUtilities.convertPoint(button, 0, 0, window).y;
    fit(menu, Units.one(button), new Dimension(window.getWidth(), high));
    int up = menu.getPreferredSize().height + Units.of(button, 0.7);
    menu.show(button, button.getWidth() - menu.getPreferredSize().width, -up);
  }

  /**
   * Has its letters be as large as those of the screen; where it is too high so, it has two
   * columns, then no keys, and then smaller letters.
   */
  static void fit(JPopupMenu menu, double unit, Dimension room) {
    Units.set(menu, unit);
    if (part(menu, room) < 1) {
      List<Component> all = List.of(menu.getComponents());
      all.stream().filter(each -> !(each instanceof JMenuItem)).forEach(menu::remove);
      menu.setLayout(new Columns(2, 0));
    }
    if (part(menu, room) < 1) {
      Stream.of(menu.getComponents()).forEach(each -> ((KeyedItem) each).hideKey());
    }
    for (double each = unit; part(menu, room) < 1 && each > unit / 2; each *= SMALLER) {
      Units.set(menu, each);
    }
  }

  /** What of its size there is room for; 1 or more for all of it. */
  private static double part(JPopupMenu menu, Dimension room) {
    Dimension size = menu.getPreferredSize();
    return Math.min((double) room.width / size.width, (double) room.height / size.height);
  }

  /** The menu of what can be done now. */
  JPopupMenu of(PlayModel model, Settings settings) {
    JPopupMenu menu = new JPopupMenu();
    menu.setName("more");
    for (List<PlayAction> group : GROUPS) {
      if (menu.getComponentCount() > 0) {
        menu.addSeparator();
      }
      group.forEach(each -> menu.add(item(each, model, settings)));
    }
    return menu;
  }

  private JMenuItem item(PlayAction action, PlayModel model, Settings settings) {
    KeyedItem item = new KeyedItem(transport.commands().get(action), transport.keyOf(action));
    item.setName("more." + action.name());
    item.setEnabled(
        switch (action) {
          case PACE -> model.canBeCounted();
          case LONGER -> model.kind() == Step.Kind.HOLD;
          default -> true;
        });
    item.setSelected(isOn(action, settings));
    return item;
  }

  private static boolean isOn(PlayAction action, Settings settings) {
    return switch (action) {
      case MUTE -> !settings.sound().muted();
      case VOICE -> settings.sound().voice();
      case MIRROR -> settings.look().mirror();
      default -> false;
    };
  }
}
