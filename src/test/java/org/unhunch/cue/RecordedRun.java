package org.unhunch.cue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.unhunch.cue.sound.Pcm;
import org.unhunch.cue.sound.SoundCard;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.voice.SpeechProgram;
import org.unhunch.cue.voice.Voice;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

/**
 * Plays a routine aloud, for a recorded run to be checked; a tool, not a test.
 *
 * <p>{@code wav FILE ROUTINE SECONDS} writes what would be heard to a file, by hand-moved clocks.
 * {@code line FILE ROUTINE SECONDS [SINK]} plays it at real speed to the sound card, listens with
 * {@code parec} to the monitor of the default sink, and writes that. With a sink of the sound
 * server it has the voice speak there, listens to that as well, and writes both mixed. Both print a
 * line for each cue; the second also when each was asked for and when it was heard, alone and in
 * the mix, and where the words lay among the tones.
 */
final class RecordedRun {
  private final Timeline timeline;
  private final double seconds;

  private RecordedRun(Timeline timeline, double seconds) {
    this.timeline = timeline;
    this.seconds = Math.min(seconds, timeline.totalSeconds() + 2);
  }

  public static void main(String[] arguments) throws Exception {
    File file = new File(arguments[1]);
    Timeline timeline = Shipped.timeline(arguments[2]);
    RecordedRun run = new RecordedRun(timeline, Double.parseDouble(arguments[3]));
    if (arguments[0].equals("wav")) {
      run.toFile(file);
    } else {
      run.toLine(file, Optional.of(arguments).filter(all -> all.length > 4).map(all -> all[4]));
    }
  }

  private void toFile(File file) throws IOException {
    Listening listening = new Listening(timeline).play().pass(seconds);
    byte[] all = new byte[2 * (int) (Synth.RATE * (seconds + 2))];
    for (Listening.At at : listening.all()) {
      byte[] samples = new Synth().samples(new CueTones().of(at.cue()), 1);
      int from = 2 * (int) (at.seconds() * Synth.RATE);
      System.arraycopy(samples, 0, all, from, samples.length);
      System.out.printf(Locale.ROOT, "%9.3f %s%n", at.seconds(), at.cue());
    }
    write(file, all);
  }

  private static void write(File file, byte[] samples) throws IOException {
    AudioInputStream in =
        new AudioInputStream(new ByteArrayInputStream(samples), Synth.format(), samples.length / 2);
    AudioSystem.write(in, AudioFileFormat.Type.WAVE, file);
  }

  /** A cue, when it was due by the timeline, and when it was asked for: seconds of the clock. */
  private record Asked(Cue cue, double due, double at) {
    Asked after(double start) {
      return new Asked(cue, start + due, at);
    }
  }

  private void toLine(File file, Optional<String> sink) throws Exception {
    List<Asked> asked = new ArrayList<>();
    try (Recorder tones = new Recorder("@DEFAULT_MONITOR@");
        VoiceTrack voice = sink.isEmpty() ? null : new VoiceTrack(sink.get());
        Announcer announcer = announcer(Optional.ofNullable(voice))) {
      SoundCard.explore();
      tones.await(0.5);
      announcer.prepare();
      ScheduledExecutorService events = Executors.newSingleThreadScheduledExecutor();
      double start = events.submit(() -> play(events, announcer, asked)).get();
      events.awaitTermination((long) seconds, TimeUnit.SECONDS);
      events.shutdownNow();
      tones.await(3);
      tones.stop();
      asked.replaceAll(each -> each.after(start));
      report(asked, tones);
      if (voice != null) {
        voice.recorder().stop();
        tones.mix(voice.recorder());
        reportMix(asked, tones, voice);
      }
      write(file, Pcm.bytes(tones.samples()));
    }
  }

  private static Announcer announcer(Optional<VoiceTrack> track) {
    Runnable silent = () -> System.out.println("SILENT");
    Speaker speaker = new Speaker(SoundCard::open, System::nanoTime, silent);
    Optional<Voice> voice = track.map(VoiceTrack::program).map(List::of).map(RecordedRun::voice);
    Announcer announcer = new Announcer(speaker, voice, new Words());
    announcer.set(1, false, voice.isPresent());
    return announcer;
  }

  private static Voice voice(List<SpeechProgram> programs) {
    return new Voice(programs, System::nanoTime, language -> System.out.println("MUTE"));
  }

  /** Makes the calls that the play screen makes, on a thread in place of the window's. */
  private double play(ScheduledExecutorService events, Announcer announcer, List<Asked> asked) {
    Player player = new Player(timeline, System::nanoTime, System::currentTimeMillis);
    CueDetector ears =
        new CueDetector(
            heard -> {
              Snapshot at = heard.at();
              double due = Math.rint(at.step().start() + at.elapsedNanos() / 1e9);
              asked.add(new Asked(heard.cue(), due, System.nanoTime() / 1e9));
              announcer.announce(heard, timeline.routine());
            });
    player.addListener(ears::changed);
    double start = System.nanoTime() / 1e9;
    player.play();
    wake(events, player, ears);
    return start;
  }

  private static void wake(ScheduledExecutorService events, Player player, CueDetector ears) {
    player.tick();
    ears.woke(player.snapshot());
    if (player.snapshot().state() == State.PLAYING) {
      long millis = (player.snapshot().nanosToNextSecond() + 999_999) / 1_000_000;
      events.schedule(() -> wake(events, player, ears), millis, TimeUnit.MILLISECONDS);
    }
  }

  private void report(List<Asked> asked, Recorder recorder) {
    List<Double> delays = new ArrayList<>();
    for (Asked each : asked) {
      Recorder.Found found = find(each, recorder);
      delays.add(found.seconds() - each.due());
      System.out.printf(
          Locale.ROOT,
          "%7.0f s  %-13s asked %+6.1f ms  heard %+6.1f ms  like its tune %.3f%n",
          each.due() - asked.get(0).due(),
          each.cue(),
          (each.at() - each.due()) * 1e3,
          (found.seconds() - each.due()) * 1e3,
          found.likeness());
    }
    summarize("heard", delays);
  }

  private static Recorder.Found find(Asked cue, Recorder in) {
    return in.find(new CueTones().of(cue.cue()), cue.due() - 0.1, cue.due() + 0.6);
  }

  private static void summarize(String what, List<Double> delays) {
    delays.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%d cues %s: %+.1f ms at the earliest, %+.1f at the median, %+.1f at the latest%n",
        delays.size(),
        what,
        delays.get(0) * 1e3,
        delays.get(delays.size() / 2) * 1e3,
        delays.get(delays.size() - 1) * 1e3);
  }

  /** Whether each tone is still to be told in the mix, and what was said over it. */
  private void reportMix(List<Asked> asked, Recorder mix, VoiceTrack voice) throws IOException {
    List<Double> delays = new ArrayList<>();
    List<VoiceTrack.Span> spans = voice.spans();
    double zero = asked.get(0).due();
    for (Asked each : asked) {
      Recorder.Found found = find(each, mix);
      delays.add(found.seconds() - each.due());
      double end = each.at() + new CueTones().of(each.cue()).millis() / 1e3;
      double shared = spans.stream().mapToDouble(span -> span.sharedWith(each.at(), end)).sum();
      if (shared > 0) {
        System.out.printf(
            Locale.ROOT,
            "%7.0f s  %-13s has words over %3.0f ms of it, heard %+6.1f ms, like its tune %.3f%n",
            each.due() - zero,
            each.cue(),
            shared * 1e3,
            (found.seconds() - each.due()) * 1e3,
            found.likeness());
      }
    }
    summarize("in the mix", delays);
    for (VoiceTrack.Said each : voice.said()) {
      System.out.printf(Locale.ROOT, "%8.2f s  says %s%n", each.seconds() - zero, each.text());
    }
    for (VoiceTrack.Span each : spans) {
      System.out.printf(
          Locale.ROOT, "%8.2f to %8.2f s  words%n", each.from() - zero, each.to() - zero);
    }
  }
}
