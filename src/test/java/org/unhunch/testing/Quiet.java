package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sound.sampled.LineUnavailableException;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.sound.SoundLine;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.desktop.KeepAwake;
import org.unhunch.history.HistoryStore;
import org.unhunch.resume.ResumeStore;
import org.unhunch.session.SessionKeeper;
import org.unhunch.session.SessionRepository;
import org.unhunch.session.SessionServices;
import org.unhunch.words.Words;

/** Company for a session on a machine without sound. */
public final class Quiet {
  private Quiet() {}

  /** {@return company that makes no sound, keeps nothing awake and remembers in a fresh folder} */
  public static SessionServices company() {
    try {
      return company(Files.createTempDirectory("unhunch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return company that makes no sound, keeps nothing awake and remembers in the folder} */
  public static SessionServices company(Path folder) {
    return company(
        folder,
        () -> {
          throw new LineUnavailableException("there is no sound here");
        });
  }

  /** {@return company that is heard on these lines and remembers in the folder} */
  public static SessionServices company(Path folder, SoundLine.Opener lines) {
    Speaker speaker = new Speaker(lines, () -> 0, () -> {});
    return new SessionServices(
        new Announcer(speaker, Optional.empty(), new Words()), KeepAwake.none(), memory(folder));
  }

  /** Writes at once, so that a test need not wait for the disk. */
  private static SessionRepository memory(Path folder) {
    SessionKeeper.Stores stores =
        new SessionKeeper.Stores(new HistoryStore(folder), new ResumeStore(folder), Runnable::run);
    return new SessionRepository(stores, UUID::randomUUID, () -> 0, () -> {});
  }
}
