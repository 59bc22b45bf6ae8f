package org.unhunch.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** What can be done with an exercise beside playing it, by keys and in a menu. */
final class ExerciseMenu {
  private final Words words;
  private final Supplier<Optional<Exercise>> shown;
  private final ExerciseActions actions;
  private final Command change;
  private final Command copy;
  private final Command send;
  private final Command print;
  private final Command remove;

  /** What can be done with the one that is shown. */
  ExerciseMenu(Words words, Supplier<Optional<Exercise>> shown, ExerciseActions actions) {
    this.words = words;
    this.shown = shown;
    this.actions = actions;
    this.change = command("library.change", actions::change, "ctrl ENTER");
    this.copy = command("routine.copy", actions::copy, "ctrl D").onlyIf(this::isOwn);
    this.send = command("detail.send", actions::send, "ctrl E").onlyIf(this::isOwn);
    this.print = command("detail.print", actions::print, "ctrl P");
    this.remove = command("library.remove", actions::remove, "DELETE").onlyIf(this::isFree);
  }

  private Command command(String key, Consumer<Exercise> does, String stroke) {
    return new Command(key, words, () -> shown.get().ifPresent(does), stroke);
  }

  private boolean isOwn() {
    return shown.get().filter(actions::isOwn).isPresent();
  }

  private boolean isFree() {
    return shown.get().filter(actions::isFree).isPresent();
  }

  Command change() {
    return change;
  }

  Command remove() {
    return remove;
  }

  /** Has the keys work wherever the focus is in the component. */
  void bindInside(JComponent component) {
    List.of(change, copy, send, print, remove).forEach(each -> each.bindInside(component));
  }

  /** Says what can be done with the one that is shown now. */
  void follow() {
    change.say(isOwn() ? "routine.change" : "library.change");
    remove.setEnabled(isFree());
    remove.tip(isFree() ? "library.remove.tip" : "library.remove.used");
  }

  /** {@return the menu of what has no button beside it} */
  JPopupMenu besides() {
    JPopupMenu menu = new JPopupMenu();
    (isOwn() ? List.of(copy, send, print) : List.of(print)).forEach(each -> add(menu, each));
    return menu;
  }

  /** {@return the menu of all} */
  JPopupMenu make() {
    JPopupMenu menu = besides();
    menu.insert(change.item(new JMenuItem()), 0);
    if (isOwn()) {
      menu.addSeparator();
      add(menu, remove);
    }
    return menu;
  }

  private static void add(JPopupMenu menu, Command command) {
    menu.add(command.item(new JMenuItem()));
  }
}
