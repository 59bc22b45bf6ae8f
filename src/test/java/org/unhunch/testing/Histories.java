package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.unhunch.history.History;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.progress.NextSteps;

/** Histories for screens, read at once. */
public final class Histories {
  private Histories() {}

  /** {@return a history that has these sessions} */
  public static History of(List<Session> sessions) {
    try {
      Path folder = Files.createTempDirectory("unhunch");
      Sessions.write(sessions, folder);
      return new History(
          new HistoryStore(folder, Moments.ANY), Runnable::run, Runnable::run, told -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the end of every made history, in UTC} */
  public static ZonedDateTime now() {
    return MadeHistory.END.atZone(ZoneOffset.UTC);
  }

  /** {@return what offers of next steps are made of, with these sessions done} */
  public static NextSteps steps(List<Session> sessions, Preferences preferences) {
    return new NextSteps(ScreenKit.of(preferences), of(sessions));
  }
}
