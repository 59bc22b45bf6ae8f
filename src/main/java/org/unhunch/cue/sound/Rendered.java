package org.unhunch.cue.sound;

import java.util.HashMap;
import java.util.Map;

/** The samples of tunes at one volume, each made once; of one thread. */
final class Rendered {
  private final Synth synth = new Synth();
  private final Map<Tune, byte[]> samples = new HashMap<>();
  private double volume;

  /** The samples of a tune at a volume, 0 to 1; at another volume than before all are made anew. */
  byte[] of(Tune tune, double newVolume) {
    if (newVolume != volume) {
      volume = newVolume;
      samples.clear();
    }
    return samples.computeIfAbsent(tune, each -> synth.samples(each, volume));
  }
}
