package org.unhunch.ui.play;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.unhunch.settings.Settings;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Command;
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

  private final Map<PlayAction, Command> commands;

  /** A menu of some of these. */
  MoreMenu(Map<PlayAction, Command> commands) {
    this.commands = commands;
  }

  /** Opens above a button, of what can be done now. */
  void open(JComponent button, PlayModel model, Settings settings) {
    JPopupMenu menu = of(model, settings);
    Units.set(menu, Units.one(button));
    int up = menu.getPreferredSize().height + Units.of(button, 0.7);
    menu.show(button, button.getWidth() - menu.getPreferredSize().width, -up);
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
    PlayAction keyed = action == PlayAction.END ? PlayAction.LEAVE : action;
    KeyedItem item = new KeyedItem(commands.get(action), commands.get(keyed).firstKey());
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
