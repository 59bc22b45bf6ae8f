package org.unhunch.cue.sound;

import javax.sound.sampled.LineUnavailableException;

/** A way for samples to be heard; every call may take its time, or fail in any way. */
public interface SoundLine extends AutoCloseable {
  /** Opens lines. */
  @FunctionalInterface
  interface Opener {
    /**
     * {@return a line that is ready}
     *
     * @throws LineUnavailableException if there is none, or none now
     */
    SoundLine open() throws LineUnavailableException;
  }

  /**
   * Takes samples and returns when they have been heard.
   *
   * @return how many bytes were taken; fewer than there are if the line broke down
   */
  int play(byte[] samples);

  /** Lets go of it. */
  @Override
  void close();
}
