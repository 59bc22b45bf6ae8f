package org.unhunch.cue.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.cue.Cue;
import org.unhunch.cue.CueTones;
import org.unhunch.cue.sound.Tune.Note;

class SynthTests {
  private final Synth synth = new Synth();
  private final CueTones tunes = new CueTones();

  private short[] samples(Tune tune, double volume) {
    return Pcm.shorts(synth.samples(tune, volume));
  }

  @ParameterizedTest
  @EnumSource
  void aTuneIsAsLongAsItsNotesAndGapsAndUnderASecondAndAHalf(Cue cue) {
    Tune tune = tunes.of(cue);
    double seconds = samples(tune, 1).length / (double) Synth.RATE;
    assertThat(seconds).isCloseTo(tune.millis() / 1000.0, within(0.001)).isBetween(0.05, 1.5);
  }

  @ParameterizedTest
  @EnumSource
  void theLoudestSampleIsTheTunesLevelAndNeverClips(Cue cue) {
    Tune tune = tunes.of(cue);
    double level = Pcm.peak(samples(tune, 1)) / (double) Short.MAX_VALUE;
    assertThat(level).isCloseTo(tune.level() * Synth.LOUDEST, within(0.01));
  }

  /** A step between two samples beyond what the pitch itself makes is a click. */
  @ParameterizedTest
  @EnumSource
  void nothingClicks(Cue cue) {
    Tune tune = tunes.of(cue);
    short[] samples = samples(tune, 1);
    double highest = tune.notes().stream().mapToDouble(Note::hertz).max().orElseThrow();
    double steepest = Pcm.peak(samples) * 2 * Math.PI * highest / Synth.RATE;
    assertThat(samples[0]).isZero();
    assertThat(samples[samples.length - 1]).isZero();
    for (int i = 1; i < samples.length; i++) {
      assertThat(Math.abs(samples[i] - samples[i - 1])).isLessThan((int) (steepest * 1.1) + 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void atVolumeZeroThereIsSilence(Cue cue) {
    assertThat(samples(tunes.of(cue), 0)).containsOnly((short) 0);
  }

  @Test
  void halfTheVolumeIsAQuarterOfTheAmplitude() {
    Tune tune = tunes.of(Cue.GO);
    assertThat(Pcm.peak(samples(tune, 0.5)) / (double) Pcm.peak(samples(tune, 1)))
        .isCloseTo(0.25, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aVolumeThatIsNoneIsRefused(double volume) {
    assertThatThrownBy(() -> synth.samples(tunes.of(Cue.GO), volume))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoCuesSoundAlikeEitherInPatternOrInPitch() {
    for (Cue one : Cue.values()) {
      for (Cue other : Cue.values()) {
        if (one != other) {
          double alike = Pcm.likeness(samples(tunes.of(one), 1), samples(tunes.of(other), 1));
          assertThat(alike).as("%s and %s", one, other).isLessThan(0.8);
        }
      }
    }
  }

  @Test
  void aNoteHasItsPitch() {
    Tune tune = new Tune(List.of(new Note(880, 500, 0)), 1);
    short[] samples = samples(tune, 1);
    int crossings = 0;
    for (int i = 1; i < samples.length; i++) {
      crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    assertThat(crossings / 0.5).isCloseTo(880, within(4.0));
  }

  @Test
  void nothingThatCannotBeHeardIsATune() {
    assertThatThrownBy(() -> new Note(20, 100, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Note(440, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tune(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    List<Note> one = List.of(new Note(440, 50, 0));
    assertThatThrownBy(() -> new Tune(one, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
