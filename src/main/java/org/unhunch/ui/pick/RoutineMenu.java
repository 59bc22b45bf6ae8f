package org.unhunch.ui.pick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.unhunch.library.Whose;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.mine.NothingYet;
import org.unhunch.words.Words;

/** What can be done with the routine that is chosen beside playing it, by keys and in a menu. */
public final class RoutineMenu {
  private final Supplier<Optional<Routine>> chosen;
  private final Words words;
  private final RoutineActions actions;
  private final Command change;
  private final Command copy;
  private final Command send;
  private final Command print;
  private final Command remind;
  private final Command remove;

  /** Does nothing by key while something is typed. */
  RoutineMenu(
      Words words,
      Supplier<Optional<Routine>> chosen,
      BooleanSupplier typing,
      RoutineActions actions) {
    this.words = words;
    this.chosen = chosen;
    this.actions = actions;
    this.change = command("routine.change", words, actions::change, "ctrl ENTER");
    this.copy = command("routine.copy", words, actions::copy, "ctrl D");
    this.send = command("detail.send", words, actions::send, "ctrl E");
    this.print = command("detail.print", words, actions::print, "ctrl P");
    this.remind = command("routine.remind", words, actions::remind);
    this.remove = command("routine.remove", words, actions::remove, "DELETE");
    remove.onlyIf(() -> isOwn() && !typing.getAsBoolean());
  }

  private Command command(String key, Words words, Consumer<Routine> does, String... strokes) {
    return new Command(key, words, () -> chosen.get().ifPresent(does), strokes);
  }

  private boolean isOwn() {
    return chosen.get().filter(actions::isOwn).isPresent();
  }

  /** Has the keys work wherever the focus is in the component. */
  void bindInside(JComponent component) {
    List.of(change, copy, send, print, remove).forEach(each -> each.bindInside(component));
  }

  /** {@return the menu of what is chosen} */
  JPopupMenu make() {
    JPopupMenu menu = new JPopupMenu();
    change.say(isOwn() ? "routine.change" : "library.change");
    add(menu, change, copy);
    menu.addSeparator();
    add(menu, send, print, remind);
    if (isOwn()) {
      menu.addSeparator();
      add(menu, remove);
    }
    return menu;
  }

  /** {@return the menu of a routine that is changed now, if there is one, by no keys} */
  public static JPopupMenu besides(
      Words words, Supplier<Optional<Routine>> changed, RoutineActions actions) {
    Map<String, Consumer<Routine>> all = new LinkedHashMap<>();
    all.put("routine.copy", actions::copy);
    all.put("detail.send", actions::send);
    all.put("detail.print", actions::print);
    all.put("routine.remind", actions::remind);
    all.put("routine.remove", actions::remove);
    JPopupMenu menu = new JPopupMenu();
    all.forEach(
        (key, does) -> add(menu, new Command(key, words, () -> changed.get().ifPresent(does))));
    return menu;
  }

  private static void add(JPopupMenu menu, Command... commands) {
    for (Command each : commands) {
      menu.add(each.item(new JMenuItem()));
    }
  }

  /** {@return what makes a new routine} */
  Command anew() {
    return new Command("routine.new", words, actions::anew, "ctrl N");
  }

  /** {@return what opens a file} */
  Command open() {
    return new Command("menu.open-file", words, actions::open, "ctrl O");
  }

  /**
   * {@return what stands where nothing is one's own yet, or from others}
   *
   * @param near a routine to begin with a copy of, if there is any
   */
  JComponent none(Whose whose, Optional<Routine> near) {
    List<Command> ways = new ArrayList<>(List.of(whose == Whose.MINE ? anew() : open()));
    near.filter(each -> whose == Whose.MINE).map(this::copyOf).ifPresent(ways::add);
    return NothingYet.of(words, whose, ways);
  }

  private Command copyOf(Routine routine) {
    return new Command("whose.copy", words, () -> actions.copy(routine))
        .say("whose.copy", routine.name());
  }
}
