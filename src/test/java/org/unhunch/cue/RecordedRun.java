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
import org.unhunch.cue.sound.SoundCard;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.sound.Tune;
import org.unhunch.cue.voice.SpeechFinder;
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
 * {@code line FILE ROUTINE SECONDS [voice]} plays it at real speed to the sound card, listens with
 * {@code parec} to the monitor of the default sink (see {@code PULSE_SOURCE}), and writes that.
 * Both print a line for each cue; the second also when each was asked for and when it was heard.
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
      run.toLine(file, arguments.length > 4);
    }
  }

  private void toFile(File file) throws IOException {
    Listening listening = new Listening(timeline).play().pass(seconds);
    byte[] all = new byte[2 * (int) (Synth.RATE * (seconds + 2))];
    for (Listening.At at : listening.all()) {
      byte[] samples = new Synth().samples(new Tunes().of(at.cue()), 1);
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

  /**
   * A cue, when it was due by the timeline, and when it was asked for: nanoseconds of the clock.
   */
  private record Asked(Cue cue, double due, long at) {}

  private void toLine(File file, boolean withVoice) throws Exception {
    List<Asked> asked = new ArrayList<>();
    try (Recorder recorder = new Recorder();
        Announcer announcer = announcer(withVoice)) {
      announcer.prepare();
      recorder.awaitSound();
      ScheduledExecutorService events = Executors.newSingleThreadScheduledExecutor();
      long start = events.submit(() -> play(events, announcer, asked)).get();
      events.awaitTermination((long) seconds, TimeUnit.SECONDS);
      events.shutdownNow();
      Thread.sleep(1_500);
      recorder.stop();
      write(file, recorder.bytes());
      report(asked, recorder, start, withVoice);
    }
  }

  private static Announcer announcer(boolean withVoice) {
    Runnable silent = () -> System.out.println("SILENT");
    Speaker speaker = new Speaker(SoundCard::open, System::nanoTime, silent);
    SpeechFinder finder = new SpeechFinder(System.getProperty("os.name"), System.getenv("PATH"));
    Optional<Voice> voice =
        Optional.of(finder.find())
            .filter(found -> withVoice && !found.isEmpty())
            .map(found -> new Voice(found, System::nanoTime, () -> System.out.println("MUTE")));
    Announcer announcer = new Announcer(speaker, voice, new Words());
    announcer.set(1, false, withVoice);
    return announcer;
  }

  /** Makes the calls that the play screen makes, on a thread in place of the window's. */
  private long play(ScheduledExecutorService events, Announcer announcer, List<Asked> asked) {
    Player player = new Player(timeline, System::nanoTime, System::currentTimeMillis);
    Ears ears =
        new Ears(
            heard -> {
              Snapshot at = heard.at();
              double due = at.step().start() + at.elapsedNanos() / 1e9;
              asked.add(new Asked(heard.cue(), Math.rint(due), System.nanoTime()));
              announcer.announce(heard);
            });
    player.addListener(ears::changed);
    long start = System.nanoTime();
    player.play();
    wake(events, player, ears);
    return start;
  }

  private static void wake(ScheduledExecutorService events, Player player, Ears ears) {
    player.tick();
    ears.woke(player.snapshot());
    if (player.snapshot().state() == State.PLAYING) {
      long millis = (player.snapshot().nanosToNextSecond() + 999_999) / 1_000_000;
      events.schedule(() -> wake(events, player, ears), millis, TimeUnit.MILLISECONDS);
    }
  }

  private void report(List<Asked> asked, Recorder recorder, long start, boolean withVoice) {
    Tunes tunes = new Tunes();
    List<Double> delays = new ArrayList<>();
    for (Asked each : asked) {
      Tune tune = tunes.of(each.cue());
      double due = start / 1e9 + each.due();
      Recorder.Found found = recorder.find(tune, due - 0.1, due + 0.6);
      double delay = found.seconds() - due;
      delays.add(delay);
      System.out.printf(
          Locale.ROOT,
          "%7d s  %-13s asked %+6.1f ms  heard %+6.1f ms  like its tune %.3f%n",
          (int) each.due(),
          each.cue(),
          (each.at() / 1e9 - due) * 1e3,
          delay * 1e3,
          found.likeness());
    }
    delays.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%d cues%s: heard %+.1f ms at the earliest, %+.1f at the median, %+.1f at the latest%n",
        delays.size(),
        withVoice ? " with voice" : "",
        delays.get(0) * 1e3,
        delays.get(delays.size() / 2) * 1e3,
        delays.get(delays.size() - 1) * 1e3);
  }
}
