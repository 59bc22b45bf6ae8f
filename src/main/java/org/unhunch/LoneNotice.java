package org.unhunch;

import java.awt.EventQueue;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.unhunch.desktop.Display;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.say.ReminderNotice.Invitation;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.remind.CornerNotice;
import org.unhunch.words.Words;

/**
 * Says it in a small window of our own, for which alone the classes of windows are loaded.
 *
 * @param settings how it looks
 */
record LoneNotice(Settings settings, Words words) {
  /** {@return what is answered; untold where there is no display} Waits a minute at the most. */
  Answer tell(Invitation what) {
    if (!Display.isThere()) {
      return Answer.UNTOLD;
    }
    return CompletableFuture.supplyAsync(() -> show(what), EventQueue::invokeLater)
        .thenCompose(each -> each)
        .join();
  }

  private CompletableFuture<Answer> show(Invitation what) {
    Map<String, String> environment = System.getenv();
    SystemDesktop desktop = new SystemDesktop(System.getProperty("os.name"), environment);
    Theme theme = new Theme(desktop::prefersDark, desktop.prefersDark());
    theme.follow(new Preferences(settings, unsaved -> {}));
    return new CornerNotice(words).show(what);
  }
}
