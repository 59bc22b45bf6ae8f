package org.unhunch.settings;

import org.unhunch.routine.term.Require;

/**
 * What is heard.
 *
 * @param volume 0 to 100
 * @param muted whether all is silent, whatever the volume
 * @param voice whether words are spoken
 * @param voiceOffered whether the voice has been offered already
 * @param quietOffice whether everything is shown and nothing heard
 */
public record Sound(
    int volume, boolean muted, boolean voice, boolean voiceOffered, boolean quietOffice) {
  /** The loudest volume. */
  public static final int LOUDEST = 100;

  /** Tones at two thirds, no voice. */
  public static final Sound INITIAL = new Sound(67, false, false, false, false);

  /** Checks the volume. */
  public Sound {
    Require.range("volume", volume, 0, LOUDEST);
  }

  /** {@return whether nothing is to be heard: muted, or in the quiet of an office} */
  public boolean isSilent() {
    return muted || quietOffice;
  }

  /** {@return the same at another volume, 0 to 100} */
  public Sound withVolume(int other) {
    return new Sound(other, muted, voice, voiceOffered, quietOffice);
  }

  /** {@return the same muted or not} */
  public Sound withMuted(boolean other) {
    return new Sound(volume, other, voice, voiceOffered, quietOffice);
  }

  /** {@return the same with or without voice} */
  public Sound withVoice(boolean other) {
    return new Sound(volume, muted, other, voiceOffered, quietOffice);
  }

  /** {@return the same with the voice offered or not} */
  public Sound withVoiceOffered(boolean other) {
    return new Sound(volume, muted, voice, other, quietOffice);
  }

  /** {@return the same with or without the quiet of an office} */
  public Sound withQuietOffice(boolean other) {
    return new Sound(volume, muted, voice, voiceOffered, other);
  }
}
