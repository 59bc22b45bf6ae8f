package org.unhunch.cue.voice;

import java.io.IOException;

/** Has a program speak in one language; of one thread. */
interface SpeechBackend {
  /**
   * Says the text, stopping what is being said.
   *
   * @param polite whether to leave it out instead while something is being said that was not itself
   *     polite
   * @throws IOException if the program cannot be started, or has failed before
   */
  void say(String text, boolean polite) throws IOException;

  /** Whether it is known to be saying something that a polite text is to leave alone. */
  default boolean isBusy() {
    return false;
  }

  /** Stops what is being said; no effect if that fails. */
  void hush();

  /** Stops what is being said and ends the program. */
  void close();
}
