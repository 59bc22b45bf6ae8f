package org.unhunch.ui.pick;

import java.awt.Component;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** What can be done with the routine that is chosen beside playing it, by keys and in a menu. */
final class RoutineMenu {
  private final Supplier<Optional<Routine>> chosen;
  private final RoutineActions actions;
  private final Command change;
  private final Command copy;
  private final Command remove;

  /** Does nothing by key while something is typed. */
  RoutineMenu(
      Words words,
      Supplier<Optional<Routine>> chosen,
      BooleanSupplier typing,
      RoutineActions actions) {
    this.chosen = chosen;
    this.actions = actions;
    this.change = command("routine.change", words, actions::change, "ctrl ENTER");
    this.copy = command("routine.copy", words, actions::copy, "ctrl D");
    this.remove = command("routine.remove", words, actions::remove, "DELETE");
    remove.onlyIf(() -> isOwn() && !typing.getAsBoolean());
  }

  private Command command(String key, Words words, Consumer<Routine> does, String stroke) {
    return new Command(key, words, () -> chosen.get().ifPresent(does), stroke);
  }

  private boolean isOwn() {
    return chosen.get().filter(actions::isOwn).isPresent();
  }

  /** Has the keys work wherever the focus is in the component. */
  void bindInside(JComponent component) {
    List.of(change, copy, remove).forEach(each -> each.bindInside(component));
  }

  /** Opens the menu of what is chosen there. */
  void open(Component at, Point where) {
    JPopupMenu menu = new JPopupMenu();
    change.say(isOwn() ? "routine.change" : "routine.mine");
    menu.add(change.item(new JMenuItem()));
    menu.add(copy.item(new JMenuItem()));
    if (isOwn()) {
      menu.addSeparator();
      menu.add(remove.item(new JMenuItem()));
    }
    menu.show(at, where.x, where.y);
  }
}
