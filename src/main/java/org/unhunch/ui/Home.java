package org.unhunch.ui;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Words;

/** Where one begins: the routines, the exercises and what was done, a tab each. */
final class Home {
  private final PickScreen pick;
  private final Supplier<LibraryScreen> makeLibrary;
  private final JPanel libraryTab = new JPanel(new BorderLayout());
  private Optional<LibraryScreen> library = Optional.empty();
  private final HistoryScreen history;
  private final JTabbedPane tabs = new JTabbedPane();
  private final JPanel component = new JPanel(new BorderLayout());
  private Optional<JComponent> bar = Optional.empty();

  Home(
      Catalog catalog,
      Pictures pictures,
      Preferences preferences,
      Words words,
      BinaryOperator<String> ask,
      Consumer<Routine> start,
      Consumer<Routine> details,
      NextSteps steps,
      HistoryScreen history) {
    this.pick = new PickScreen(catalog, pictures, preferences, words, ask, start, details);
    this.makeLibrary = () -> new LibraryScreen(catalog, pictures, preferences, words, steps, start);
    this.history = history;
    tabs.setName("tabs");
    add("home.routines", words, pick.component());
    add("home.library", words, libraryTab);
    add("home.history", words, history.component());
    tabs.addChangeListener(event -> shown());
    component.add(tabs, BorderLayout.CENTER);
  }

  JComponent component() {
    return component;
  }

  void showProblems(List<String> problems) {
    pick.showProblems(problems);
  }

  /** Shows a bar above all, or none any more. */
  void show(Optional<JComponent> next) {
    bar.ifPresent(component::remove);
    bar = next;
    bar.ifPresent(each -> component.add(each, BorderLayout.NORTH));
    component.revalidate();
    component.repaint();
  }

  /** Fits the routines anew, for instance after a level was chosen. */
  void refresh() {
    pick.refresh();
  }

  Offer offer(String routineId) {
    return pick.offer(routineId);
  }

  void focus() {
    switch (tabs.getSelectedIndex()) {
      case 0 -> pick.focus();
      case 1 -> library().focus();
      default -> history.open();
    }
  }

  /** Made when it is first looked at, since the window is not to wait for it. */
  private LibraryScreen library() {
    if (library.isEmpty()) {
      library = Optional.of(makeLibrary.get());
      libraryTab.add(library.get().component());
    }
    return library.get();
  }

  private void shown() {
    if (tabs.getSelectedIndex() == 0) {
      refresh();
    } else {
      focus();
    }
  }

  private void add(String key, Words words, JComponent screen) {
    tabs.addTab(words.text(key), screen);
    tabs.setMnemonicAt(
        tabs.getTabCount() - 1, KeyEvent.getExtendedKeyCodeForChar(words.mnemonic(key)));
  }
}
