package org.unhunch.session;

import org.unhunch.cue.Announcer;
import org.unhunch.desktop.KeepAwake;

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

  /** Lets go of sound, voice and wakefulness, and waits until all is on the disk. */
  @Override
  public void close() {
    announcer.close();
    awake.close();
    memory.close().run();
  }
}
