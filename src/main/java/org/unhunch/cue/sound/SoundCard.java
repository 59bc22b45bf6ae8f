package org.unhunch.cue.sound;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The machine's own sound. */
public final class SoundCard implements SoundLine {
  /** 46 ms: with the usual half second, a tone would be heard that much later. */
  private static final int BUFFER_BYTES = 4096;

  private final SourceDataLine line;

  private SoundCard(SourceDataLine line) {
    this.line = line;
  }

  /**
   * {@return the line that the system would use}
   *
   * @throws LineUnavailableException if it is taken, or the sound server is gone
   * @throws IllegalArgumentException if there is no sound card
   */
  public static SoundLine open() throws LineUnavailableException {
    SourceDataLine line = AudioSystem.getSourceDataLine(Synth.format());
    line.open(Synth.format(), BUFFER_BYTES);
    line.start();
    return new SoundCard(line);
  }

  @Override
  public int play(byte[] samples) {
    int taken = line.write(samples, 0, samples.length);
    line.drain();
    return taken;
  }

  @Override
  public void close() {
    line.close();
  }
}
