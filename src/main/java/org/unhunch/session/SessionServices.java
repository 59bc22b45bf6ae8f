package org.unhunch.session;

import java.util.Objects;
import java.util.function.Consumer;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.CueDetector;
import org.unhunch.cue.CueEvent;
import org.unhunch.desktop.KeepAwake;
import org.unhunch.player.Event;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;

/**
 * What goes along with sessions beside the screen: tones and voice, a machine that stays awake, and
 * a memory of where one was.
 *
 * <p>Nothing here can hold a session up: sound and wakefulness each have a thread of their own.
 *
 * @param announcer makes cues heard
 * @param awake keeps the machine awake while a session plays
 * @param memory remembers sessions
 */
public record SessionServices(Announcer announcer, KeepAwake awake, SessionRepository memory)
    implements AutoCloseable {
  /** Checks that nothing is null. */
  public SessionServices {
    Objects.requireNonNull(announcer);
    Objects.requireNonNull(awake);
    Objects.requireNonNull(memory);
  }

  /** Gets sound ready for a session that is about to begin, whose first tone would be late. */
  public void expectSession() {
    announcer.prepare();
  }

  /** Goes along with a session from its start; every cue is told to {@code seen} as well. */
  public Consumer<Snapshot> attend(Player player, Consumer<CueEvent> seen) {
    CueDetector ears =
        new CueDetector(
            heard -> {
              announcer.announce(heard);
              seen.accept(heard);
            });
    player.addListener(ears::changed);
    player.addListener(this::follow);
    return ears::woke;
  }

  /** Lets go of sound, voice and wakefulness, and waits until all is on the disk. */
  @Override
  public void close() {
    announcer.close();
    awake.close();
    memory.close().run();
  }

  private void follow(Event event) {
    boolean plays = event.after().state() == State.PLAYING;
    if (plays) {
      awake.acquire();
    } else {
      awake.release();
      if (!event.after().state().isOver()) {
        announcer.hush();
      }
    }
  }
}
