package org.unhunch.ui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.frame.TabRow;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.words.Words;

/** Where one begins: the routines, the exercises and what was done, a tab each. */
final class Home {
  private final Screens screens;
  private final Runnable left;
  private final TabRow tabs;
  private final JPanel component = new JPanel(new BorderLayout());
  private JComponent shown;
  private Optional<LibraryScreen> library = Optional.empty();
  private Optional<HistoryScreen> history = Optional.empty();

  /** The screens of the tabs; all but the first are made when they are first looked at. */
  record Screens(
      PickScreen pick, Supplier<LibraryScreen> library, Supplier<HistoryScreen> history) {}

  /**
   * The first of the screens, below their tabs.
   *
   * @param menu opens the menu
   * @param left told whenever one leaves a tab for another
   */
  Home(Words words, Screens screens, Command menu, Runnable left) {
    this.screens = screens;
    this.left = left;
    this.tabs =
        new TabRow(
            words, List.of("home.routines", "home.library", "home.history"), this::open, menu);
    this.shown = screens.pick().component();
    component.add(tabs.component(), BorderLayout.NORTH);
    component.add(shown);
    Command.onKey(component, "ctrl PAGE_UP", () -> tabs.goOn(-1));
    Command.onKey(component, "ctrl PAGE_DOWN", () -> tabs.goOn(1));
  }

  JComponent component() {
    return component;
  }

  /** {@return the row of the tabs, in whose corner the menu opens} */
  JComponent row() {
    return tabs.component();
  }

  /** Shows what may have changed while another screen was shown, and takes the focus. */
  void focus() {
    switch (tabs.chosen()) {
      case 0 -> screens.pick().focus();
      case 1 -> library().focus();
      default -> history().open();
    }
  }

  /**
   * Shows an exercise among all.
   *
   * @param where what the way back is called
   * @param back goes back to where it was looked up from
   */
  void show(Exercise exercise, String where, Runnable back) {
    tabs.choose(1);
    library()
        .show(
            exercise,
            where,
            () -> {
              tabs.choose(0);
              back.run();
            });
  }

  /** Shows all exercises, with one of them selected if it is named. */
  void showExercises(Optional<Exercise> exercise) {
    tabs.choose(1);
    exercise.ifPresent(library()::select);
  }

  /** Shows the first tab. */
  void showRoutines() {
    tabs.choose(0);
  }

  private LibraryScreen library() {
    library = library.or(() -> Optional.of(screens.library().get()));
    return library.get();
  }

  private HistoryScreen history() {
    history = history.or(() -> Optional.of(screens.history().get()));
    return history.get();
  }

  private void open(int tab) {
    left.run();
    library.ifPresent(LibraryScreen::leave);
    component.remove(shown);
    shown =
        switch (tab) {
          case 0 -> screens.pick().component();
          case 1 -> library().component();
          default -> history().component();
        };
    component.add(shown);
    component.revalidate();
    component.repaint();
    if (tab == 0) {
      screens.pick().open();
    }
    focus();
  }
}
