package org.unhunch.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.help.Help;
import org.unhunch.ui.help.HelpPage;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.words.Words;

/**
 * Shows pages before the current screen for a while; a session waits meanwhile.
 *
 * @param playing the screen of the session that is played, or empty
 */
record Overlays(Words words, Shell shell, Help help, Supplier<Optional<PlayScreen>> playing) {
  /** Shows a page; {@code whenLeft} is run once it is no longer shown. */
  void show(JComponent page, Runnable whenLeft) {
    playing.get().ifPresent(PlayScreen::pause);
    shell.openOverlay(page, whenLeft);
  }

  /** Shows a page of help. */
  void show(HelpPage page) {
    show(page.component(), () -> {});
    page.focus();
  }

  /** Shows the keys of the current screen. */
  void showKeys() {
    show(help.keys(List.of(shell.frame().getContentPane(), shell.frame().getRootPane())));
  }

  /** Shows what to know before a session. */
  void showBefore(Runnable next, Optional<Runnable> back) {
    BeforeScreen before = new BeforeScreen(words, next, back);
    show(before.component(), () -> {});
    before.focus();
  }

  /**
   * {@return what there is to be read, as the menu has it}
   *
   * @param folder where the data is
   * @param open shows that folder
   */
  List<Command> commands(Path folder, Consumer<Path> open) {
    return List.of(
        new Command("menu.guide", words, () -> show(help.guide())),
        new Command("menu.keys", words, this::showKeys),
        new Command(
            "menu.before", words, () -> showBefore(shell::closeOverlay, Optional.empty()), "F1"),
        new Command("menu.about", words, () -> show(help.about(folder, open))));
  }

  /** Runs what comes next; before the first time ever, once the person has seen what to know. */
  void onceKnown(Preferences preferences, Runnable next) {
    if (preferences.get().beforeFirstSessionSeen()) {
      next.run();
      return;
    }
    Runnable seen =
        () -> {
          preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
          shell.closeOverlay();
          next.run();
        };
    showBefore(seen, Optional.of(shell::closeOverlay));
  }
}
