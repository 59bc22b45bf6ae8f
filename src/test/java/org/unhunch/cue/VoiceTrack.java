package org.unhunch.cue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.voice.SpeechProgram;

/** Has {@code espeak-ng} speak to a sink of its own, so that words can be told from tones. */
final class VoiceTrack implements AutoCloseable {
  private static final int FRAME = Synth.RATE / 100;

  /** Far below any sound of speech, and above the noise of an idle sink, which has none. */
  private static final int QUIET = 300;

  /** A pause within a sentence; between sentences it is longer. */
  private static final double PAUSE = 0.25;

  private final String sink;
  private final Path log;
  private final Recorder recorder;

  /** A text, and when its program was started, in seconds of the clock. */
  record Said(double seconds, String text) {}

  /** When there was speech, in seconds of the clock. */
  record Span(double from, double to) {
    double sharedWith(double otherFrom, double otherTo) {
      return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
  }

  VoiceTrack(String sink) throws IOException {
    this.sink = sink;
    this.log = Files.createTempFile("said", ".txt");
    this.recorder = new Recorder(sink + ".monitor");
  }

  /** Notes each text, then becomes the speaker, so that ending the one ends the other. */
  SpeechProgram program() {
    String script =
        """
        text=$(cat)
        echo "$(date +%%s%%N) $text" >> '%s'
        export PULSE_SINK=%s
        exec espeak-ng --stdin <<END
        $text
        END
        """
            .formatted(log, sink);
    return new SpeechProgram(List.of("/bin/sh", "-c", script), SpeechProgram.How.INPUT, List.of());
  }

  Recorder recorder() {
    return recorder;
  }

  List<Said> said() throws IOException {
    double wallAhead = System.currentTimeMillis() / 1e3 - System.nanoTime() / 1e9;
    List<Said> all = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" ", 2);
      all.add(new Said(Long.parseLong(parts[0]) / 1e9 - wallAhead, parts[1]));
    }
    return all;
  }

  /** Where there was speech, once the recorder has been stopped. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int frame = 0; (frame + 1) * FRAME <= recorder.length(); frame++) {
      double from = recorder.secondsAt(frame * FRAME);
      if (recorder.peak(frame * FRAME, FRAME) > QUIET) {
        int last = spans.size() - 1;
        boolean goesOn = last >= 0 && from - spans.get(last).to() < PAUSE;
        double begun = goesOn ? spans.remove(last).from() : from;
        spans.add(new Span(begun, from + FRAME / (double) Synth.RATE));
      }
    }
    return spans;
  }

  @Override
  public void close() throws IOException {
    recorder.close();
    Files.delete(log);
  }
}
