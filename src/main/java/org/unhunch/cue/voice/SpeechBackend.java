package org.unhunch.cue.voice;

import java.io.IOException;

/** Has a program speak; of one thread. */
interface SpeechBackend {
  /**
   * Says the text, stopping what is being said.
   *
   * @param polite whether to leave it out instead while something is being said that was not itself
   *     polite
   * @throws IOException if the program cannot be started, or has failed before
   */
  void say(String text, boolean polite) throws IOException;

  /** Says what comes from now on in the language of these two letters, where it has a choice. */
  default void speak(String language) {}

  /** Stops what is being said; no effect if that fails. */
  void hush();

  /** Stops what is being said and ends the program. */
  void close();
}
