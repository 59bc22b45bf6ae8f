package org.unhunch.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.help.Help;
import org.unhunch.ui.help.HelpPage;
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
}
