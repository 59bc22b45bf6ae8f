package org.unhunch.cue.sound;

import javax.sound.sampled.AudioFormat;

/** Makes samples of tunes: 16 bit, one channel, low byte first. */
public final class Synth {
  /** Samples in a second. */
  public static final int RATE = 44_100;

  /** Room above the loudest tune, so that a mixer that adds speech does not clip. */
  static final double LOUDEST = 0.8;

  private static final double FADE_MILLIS = 8;

  /** {@return the format of the samples} */
  public static AudioFormat format() {
    return new AudioFormat(RATE, 16, 1, true, false);
  }

  /**
   * {@return the samples of the tune, two bytes each}
   *
   * @param volume 0, which is silence, to 1; half sounds about half as loud
   */
  public byte[] samples(Tune tune, double volume) {
    if (!(volume >= 0 && volume <= 1)) {
      throw new IllegalArgumentException("volume is 0 to 1, not " + volume);
    }
    // Ears hear powers: a square is close enough to what a slider is expected to do.
    double peak = volume * volume * tune.level() * LOUDEST * Short.MAX_VALUE;
    byte[] samples = new byte[2 * count(tune.millis())];
    int at = 0;
    for (Tune.Note note : tune.notes()) {
      write(note, peak, samples, at);
      at += count(note.millis() + note.gapMillis());
    }
    return samples;
  }

  /** Fades in and out along half a cosine: a note that begins or ends at once clicks. */
  private static void write(Tune.Note note, double peak, byte[] into, int offset) {
    int length = count(note.millis());
    double fade = FADE_MILLIS / 1000 * RATE;
    for (int i = 0; i < length && 2 * (offset + i) < into.length; i++) {
      double edge = Math.min(1, Math.min(i, length - 1 - i) / fade);
      double envelope = (1 - Math.cos(Math.PI * edge)) / 2;
      double wave = Math.sin(2 * Math.PI * note.hertz() * i / RATE);
      int value = (int) Math.round(peak * envelope * wave);
      into[2 * (offset + i)] = (byte) value;
      into[2 * (offset + i) + 1] = (byte) (value >> 8);
    }
  }

  private static int count(int millis) {
    return (int) ((long) millis * RATE / 1000);
  }
}
