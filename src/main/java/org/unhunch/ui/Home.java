package org.unhunch.ui;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** Where one begins: the routines and the exercises, a tab each. */
final class Home {
  private final PickScreen pick;
  private final LibraryScreen library;
  private final JTabbedPane component = new JTabbedPane();

  Home(
      Catalog catalog,
      Pictures pictures,
      Preferences preferences,
      Words words,
      BinaryOperator<String> ask,
      Consumer<Routine> start,
      Consumer<Routine> details) {
    this.pick = new PickScreen(catalog, pictures, preferences, words, ask, start, details);
    this.library = new LibraryScreen(catalog, pictures, preferences, words, start);
    component.setName("tabs");
    add("home.routines", words, pick.component());
    add("home.library", words, library.component());
    component.addChangeListener(event -> shown());
  }

  JComponent component() {
    return component;
  }

  void showProblems(List<String> problems) {
    pick.showProblems(problems);
  }

  /** Fits the routines anew, for instance after a level was chosen. */
  void refresh() {
    pick.refresh();
  }

  Offer offer(String routineId) {
    return pick.offer(routineId);
  }

  void focus() {
    if (component.getSelectedIndex() == 0) {
      pick.focus();
    } else {
      library.focus();
    }
  }

  private void shown() {
    if (component.getSelectedIndex() == 0) {
      refresh();
    } else {
      library.focus();
    }
  }

  private void add(String key, Words words, JComponent screen) {
    component.addTab(words.text(key), screen);
    component.setMnemonicAt(component.getTabCount() - 1, words.mnemonic(key));
  }
}
