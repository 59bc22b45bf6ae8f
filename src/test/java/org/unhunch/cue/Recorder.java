package org.unhunch.cue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unhunch.cue.sound.Pcm;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.sound.Tune;
import org.unhunch.testing.Await;

/**
 * Listens to what a sound server plays, and knows when each sample came by the clock of the cues.
 *
 * <p>A sample comes after it was played, so what it finds is late by the recording's own delay.
 */
final class Recorder implements AutoCloseable {
  /** How far apart the places are at which a tune is looked for: 1 ms. */
  private static final int STRIDE = Synth.RATE / 1000;

  private final Process process;
  private final Thread thread = new Thread(this::record, "recorder");
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<long[]> arrivals = new ArrayList<>();
  private short[] samples = {};
  private double zero;
  private double perSample;

  /** Where a tune is likeliest to begin, in seconds of the clock, and how like it that is. */
  record Found(double seconds, double likeness) {}

  /** Listens to a source by its name, such as {@code voice.monitor}. */
  Recorder(String source) throws IOException {
    process =
        new ProcessBuilder(
                "parec",
                "--rate=" + Synth.RATE,
                "--channels=1",
                "--format=s16le",
                "--latency-msec=5",
                "--device=" + source)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    thread.setDaemon(true);
    thread.start();
  }

  private void record() {
    byte[] block = new byte[2 * STRIDE];
    try (InputStream in = process.getInputStream()) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        synchronized (this) {
          bytes.write(block, 0, count);
          arrivals.add(new long[] {bytes.size() / 2, System.nanoTime()});
        }
      }
    } catch (IOException e) {
      // The recording was stopped, or the server is gone; what has come is there.
    }
  }

  /** Waits until so many seconds more have come, silent ones as well, or no more will come. */
  void await(double seconds) {
    int enough = recorded() + (int) (2 * Synth.RATE * seconds);
    Await.until(() -> recorded() >= enough || !process.isAlive());
  }

  private synchronized int recorded() {
    return bytes.size();
  }

  void stop() throws InterruptedException {
    process.destroy();
    thread.join(2_000);
    samples = Pcm.shorts(bytes());
    setClock();
  }

  /** How many samples there are, once it has been stopped. */
  int length() {
    return samples.length;
  }

  /** When a sample came, in seconds of the clock. */
  double secondsAt(int sample) {
    return zero + sample * perSample;
  }

  /** The loudest of so many samples. */
  int peak(int from, int count) {
    return Pcm.peak(Arrays.copyOfRange(samples, from, from + count));
  }

  /** Adds what another has heard at the same time, as a mixer would. */
  void mix(Recorder other) {
    int ahead = other.sampleAt(secondsAt(0));
    for (int i = Math.max(0, -ahead); i < samples.length && i + ahead < other.length(); i++) {
      int sum = samples[i] + other.samples[i + ahead];
      samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
    }
  }

  short[] samples() {
    return samples;
  }

  synchronized byte[] bytes() {
    return bytes.toByteArray();
  }

  Found find(Tune tune, double from, double to) {
    short[] wanted = Pcm.shorts(new Synth().samples(tune, 1));
    Found best = new Found(from, -1);
    for (int at = sampleAt(from); at < sampleAt(to); at += STRIDE / 4) {
      if (at >= 0 && at + wanted.length <= samples.length) {
        short[] there = Arrays.copyOfRange(samples, at, at + wanted.length);
        double likeness = Pcm.likeness(there, wanted);
        if (likeness > best.likeness()) {
          best = new Found(secondsAt(at), likeness);
        }
      }
    }
    return best;
  }

  private int sampleAt(double seconds) {
    return (int) ((seconds - zero) / perSample);
  }

  /**
   * Lays a line through the blocks that came as promptly as the median, in the first half and in
   * the second: the clock of a sink goes its own way, by a tenth of a second in some minutes.
   */
  private void setClock() {
    int half = arrivals.size() / 2;
    long[] early = arrivals.get(half / 2);
    long[] late = arrivals.get(half + half / 2);
    double first = late(arrivals.subList(0, half));
    double drift = (late(arrivals.subList(half, 2 * half)) - first) / (late[0] - early[0]);
    perSample = 1.0 / Synth.RATE + drift;
    zero = first - early[0] * drift;
  }

  /** By how many seconds the median block came after its sample's own time. */
  private static double late(List<long[]> blocks) {
    return blocks.stream()
        .mapToDouble(block -> block[1] / 1e9 - block[0] / (double) Synth.RATE)
        .sorted()
        .skip(blocks.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
