package org.unhunch.testing;

import java.util.Optional;
import javax.sound.sampled.LineUnavailableException;
import org.unhunch.awake.KeepAwake;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.ui.play.Company;
import org.unhunch.words.Words;

/** Company for a session on a machine without sound. */
public final class Quiet {
  private Quiet() {}

  /** {@return company that makes no sound and keeps nothing awake} */
  public static Company company() {
    Speaker speaker =
        new Speaker(
            () -> {
              throw new LineUnavailableException("there is no sound here");
            },
            () -> 0,
            () -> {});
    return new Company(new Announcer(speaker, Optional.empty(), new Words()), KeepAwake.none());
  }
}
