package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sound.sampled.LineUnavailableException;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.sound.SoundLine;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.desktop.KeepAwake;
import org.unhunch.history.HistoryStore;
import org.unhunch.resume.ResumeStore;
import org.unhunch.session.Clocks;
import org.unhunch.session.Scheduler;
import org.unhunch.session.SessionKeeper;
import org.unhunch.session.SessionRepository;
import org.unhunch.session.SessionServices;
import org.unhunch.ui.kit.SwingScheduler;

/** What goes along with sessions on a machine without sound; keeps nothing awake. */
public final class Quiet {
  private Quiet() {}

  /** {@return services that remember in a fresh folder} */
  public static SessionServices services() {
    return services(new SwingScheduler());
  }

  /** {@return services that remember in a fresh folder, with a thread of the test's own} */
  public static SessionServices services(Scheduler scheduler) {
    try {
      return services(Files.createTempDirectory("unhunch"), Quiet::noSound, scheduler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return services that remember in the folder} */
  public static SessionServices services(Path folder) {
    return services(folder, Quiet::noSound, new SwingScheduler());
  }

  /** {@return services that are heard on these lines and remember in the folder, at once} */
  public static SessionServices services(Path folder, SoundLine.Opener lines, Scheduler scheduler) {
    Speaker speaker = new Speaker(lines, () -> 0, () -> {});
    Clocks clocks = new Clocks(() -> 0, () -> 0, 1, ZoneOffset.UTC);
    SessionKeeper.Stores stores =
        new SessionKeeper.Stores(
            new HistoryStore(folder, Moments.ANY),
            new ResumeStore(folder, Moments.ANY),
            Runnable::run);
    return new SessionServices(
        new Announcer(speaker, Optional.empty(), Said.WORDS),
        KeepAwake.none(),
        new SessionRepository(stores, UUID::randomUUID, clocks, scheduler, () -> {}));
  }

  private static SoundLine noSound() throws LineUnavailableException {
    throw new LineUnavailableException("there is no sound here");
  }
}
