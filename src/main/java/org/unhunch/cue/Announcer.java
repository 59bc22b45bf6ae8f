package org.unhunch.cue;

import java.util.Optional;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.sound.Tune;
import org.unhunch.cue.voice.Voice;
import org.unhunch.routine.Routine;
import org.unhunch.words.Words;

/** Makes cues heard, as tones and as words. No call blocks or throws; of one thread. */
public final class Announcer implements AutoCloseable {
  private static final int BREATH_MILLIS = 60;

  private final CueTones tunes = new CueTones();
  private final Speaker speaker;
  private final Optional<Voice> voice;
  private final CuePhrases phrases;
  private boolean tones = true;
  private boolean speaks;

  /**
   * An announcer of tones alone, at full volume.
   *
   * @param voice the voice, where the system has one
   */
  public Announcer(Speaker speaker, Optional<Voice> voice, Words words) {
    this.speaker = speaker;
    this.voice = voice;
    this.phrases = new CuePhrases(words);
  }

  /** {@return whether there is a voice to be chosen} */
  public boolean hasVoice() {
    return voice.isPresent();
  }

  /**
   * Sets what is heard from now on.
   *
   * @param volume of tones, 0 to 1
   * @param muted whether all is silent, whatever the rest says
   * @param speak whether words are spoken, where there is a voice
   */
  public void set(double volume, boolean muted, boolean speak) {
    speaker.set(volume, muted);
    tones = volume > 0 && !muted;
    speaks = speak && !muted;
    if (!speaks) {
      hush();
    }
  }

  /** Gets ready for the first cue; best called a little before it. */
  public void prepare() {
    speaker.prepare();
    voice.ifPresent(Voice::tryAgain);
  }

  /** Makes a cue heard that is due in a routine. */
  public void announce(CueEvent heard, Routine routine) {
    Tune tune = tunes.of(heard.cue());
    speaker.play(tune);
    if (speaks) {
      int pause = tones ? tune.millis() + BREATH_MILLIS : 0;
      voice.ifPresent(each -> each.say(phrases.of(heard, routine), pause));
    }
  }

  /** Makes a single tone heard, by which one can set the volume. */
  public void test() {
    speaker.play(tunes.of(Cue.GO));
  }

  /** Stops what is being said; for when the clock is stopped. */
  public void hush() {
    voice.ifPresent(Voice::hush);
  }

  /** Lets go of sound and voice, for good. */
  @Override
  public void close() {
    speaker.close();
    voice.ifPresent(Voice::close);
  }
}
