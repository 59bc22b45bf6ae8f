package org.unhunch.ui;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.words.Words;

/** Where one begins: the routines, the exercises and what was done, a tab each. */
final class Home {
  private final PickScreen pick;
  private final Supplier<LibraryScreen> makeLibrary;
  private final Supplier<HistoryScreen> makeHistory;
  private final Runnable left;
  private final JPanel libraryTab = new JPanel(new BorderLayout());
  private final JTabbedPane tabs = new JTabbedPane();
  private final JPanel historyTab = new JPanel(new BorderLayout());
  private Optional<LibraryScreen> library = Optional.empty();
  private Optional<HistoryScreen> history = Optional.empty();

  /**
   * The tabs; all but the first are made when they are first looked at.
   *
   * @param left told whenever one leaves a tab for another
   */
  Home(
      Words words,
      PickScreen pick,
      Supplier<LibraryScreen> makeLibrary,
      Supplier<HistoryScreen> makeHistory,
      Runnable left) {
    this.pick = pick;
    this.makeLibrary = makeLibrary;
    this.makeHistory = makeHistory;
    this.left = left;
    tabs.setName("tabs");
    Texts.tab(tabs, "home.routines", words, pick.component());
    Texts.tab(tabs, "home.library", words, libraryTab);
    Texts.tab(tabs, "home.history", words, historyTab);
    tabs.addChangeListener(event -> shown());
  }

  JComponent component() {
    return tabs;
  }

  /** Shows what may have changed while another screen was shown, and takes the focus. */
  void focus() {
    switch (tabs.getSelectedIndex()) {
      case 0 -> pick.focus();
      case 1 -> library().focus();
      default -> history().open();
    }
  }

  private LibraryScreen library() {
    if (library.isEmpty()) {
      library = Optional.of(makeLibrary.get());
      libraryTab.add(library.get().component());
    }
    return library.get();
  }

  private HistoryScreen history() {
    if (history.isEmpty()) {
      history = Optional.of(makeHistory.get());
      historyTab.add(history.get().component());
    }
    return history.get();
  }

  private void shown() {
    left.run();
    if (tabs.getSelectedIndex() == 0) {
      pick.open();
    } else {
      focus();
    }
  }
}
