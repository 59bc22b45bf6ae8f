package org.unhunch.cue.sound;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The machine's own sound. */
public final class SoundCard implements SoundLine {
  /**
   * A third of a second, so that most tunes are handed over whole and come to no harm if this
   * program is then kept from the processor. What is written to an empty buffer sounds at once,
   * however much it could hold.
   */
  private static final int BUFFER_BYTES = 2 * Synth.RATE / 3;

  /** A hundredth of a second. */
  private static final byte[] SILENCE = new byte[2 * Synth.RATE / 100];

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
    // Some lines that are started empty wait until their buffer is full, and swallow what is less.
    line.write(SILENCE, 0, SILENCE.length);
    line.start();
    return new SoundCard(line);
  }

  /**
   * Finds out what sound there is, on a thread of its own and without opening anything. It takes a
   * while the first time, by which the first tone would be late.
   */
  public static void explore() {
    Thread thread = new Thread(SoundCard::find, "sound");
    thread.setDaemon(true);
    thread.start();
  }

  private static void find() {
    try {
      AudioSystem.getSourceDataLine(Synth.format());
    } catch (LineUnavailableException | IllegalArgumentException | LinkageError e) {
      // There is none: the first tone will say so.
    }
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
