package org.unhunch.benchmark;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;

/**
 * One program that plays every exercise of its routines, each for the same time, and what it takes
 * meanwhile. Keys are pressed in its window, so it has to have the focus.
 */
final class Playing implements AutoCloseable {
  private static final int LOOK_MILLIS = 250;
  private static final int SAMPLE_SECONDS = 10;
  private static final int PATIENCE_SECONDS = 30;
  private static final int GROWTH_SECONDS = 120;

  /** A screen that has just come does not hear Enter; another may stand before the next. */
  private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(1_500);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private final Motions motions = new Motions(CatalogReader.read(Path.of("exercises")));
  private final List<Sample> samples = new ArrayList<>();
  private final Screen screen;
  private final Path data;
  private final Path log;
  private final int exercises;
  private final Program program;
  private long entered;
  private int entry;
  private long pressed;

  /** What was seen at a time, in seconds since the beginning. */
  private record Sample(double time, double pss, double cpu, long collections) {}

  /** Starts the program, playing; with the figure still where motion is to be reduced. */
  Playing(Kit kit, Image image, boolean reduceMotion) throws IOException, InterruptedException {
    Path home = kit.folders().livedIn(reduceMotion);
    Path catalog = home.resolve("catalog");
    screen = kit.screen();
    data = DataFolders.data(home);
    log = home.resolve("collections.log");
    exercises = image.writeCatalog(catalog);
    program =
        Program.start(
            image.with("--catalog", catalog.toString(), "--play", Image.EVERY),
            Map.of("XDG_DATA_HOME", home.toString(), "JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + log));
    for (int i = 0; Whereabouts.in(data).isEmpty(); i++) {
      if (i > PATIENCE_SECONDS * 1000 / LOOK_MILLIS) {
        throw new IOException("it does not play");
      }
      Thread.sleep(LOOK_MILLIS);
    }
    inWindow("windowactivate"); // what ran before it may have left the keys to nobody
  }

  /**
   * Plays for so long; what it takes in the first ten seconds is left out.
   *
   * @param all the seconds in which all exercises would have been played, each as long as another
   */
  void play(int seconds, int all) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long warm = start + SAMPLE_SECONDS * SECOND;
    long slot = (all - SAMPLE_SECONDS) * SECOND / exercises;
    double cpuBefore = program.cpuSeconds();
    long before = start;
    entered = warm;
    for (long now = start; now - start < seconds * SECOND; now = System.nanoTime()) {
      Whereabouts place = place();
      double cpu = program.cpuSeconds();
      if (now > warm) {
        motions.add(place, cpu - cpuBefore, (double) (now - before) / SECOND);
      }
      cpuBefore = cpu;
      before = now;
      if (now - start >= (samples.size() + 1) * SAMPLE_SECONDS * SECOND) {
        sample((double) (now - start) / SECOND);
      }
      goOn(place, now, slot);
      Thread.sleep(LOOK_MILLIS);
    }
    if (entry == 0 && seconds * SECOND > SAMPLE_SECONDS * SECOND + 2 * slot) {
      throw new IOException("it heard no keys, so it never went on");
    }
  }

  /** Goes on to the next exercise once it has had its time, and gets ready for it at once. */
  private void goOn(Whereabouts place, long now, long slot) {
    if (place.entry() != entry) {
      entry = place.entry();
      entered = Math.max(now, entered);
    }
    if (now - entered >= slot) {
      // Never beyond the last, which would end it.
      screen.press(place.entry() + 1 < exercises ? KeyEvent.VK_N : KeyEvent.VK_R);
      entered = now;
    } else if (place.kind().equals("GET_READY") && now - pressed >= AGAIN) {
      screen.press(KeyEvent.VK_ENTER);
      pressed = now;
    }
  }

  private Whereabouts place() throws IOException {
    return Whereabouts.in(data).orElseThrow(() -> new IOException("it plays no longer"));
  }

  private void sample(double time) throws IOException {
    long collections;
    try (Stream<String> lines = Files.lines(log)) {
      collections = lines.filter(line -> line.contains("Pause")).count();
    }
    samples.add(new Sample(time, program.pssMegabytes(), program.cpuSeconds(), collections));
  }

  /** {@return how much of a processor each motion took} */
  Motions motions() {
    return motions;
  }

  /** {@return the share of a processor over all but the first ten seconds, in percent} */
  double percent() {
    Sample first = samples.get(0);
    Sample last = samples.get(samples.size() - 1);
    return (last.cpu() - first.cpu()) / (last.time() - first.time()) * 100;
  }

  /** {@return the most memory that was seen, in megabytes} */
  double mostPss() {
    return Table.most(samples.stream().map(Sample::pss).toList());
  }

  /** {@return the memory at the end, in megabytes} */
  double lastPss() {
    return samples.get(samples.size() - 1).pss();
  }

  /** {@return the most collections a second in any ten seconds but the first} */
  double mostCollections() {
    List<Double> each = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      Sample from = samples.get(i - 1);
      Sample to = samples.get(i);
      each.add((to.collections() - from.collections()) / (to.time() - from.time()));
    }
    return Table.most(each);
  }

  /**
   * {@return the slope of the memory from minute 2 on, in megabytes a minute; NaN where there are
   * too few samples}
   */
  double growth() {
    List<Sample> late = samples.stream().filter(each -> each.time() >= GROWTH_SECONDS).toList();
    double time = late.stream().mapToDouble(Sample::time).average().orElse(0);
    double pss = late.stream().mapToDouble(Sample::pss).average().orElse(0);
    double up = late.stream().mapToDouble(s -> (s.time() - time) * (s.pss() - pss)).sum();
    double across = late.stream().mapToDouble(s -> Math.pow(s.time() - time, 2)).sum();
    return late.size() < 3 ? Table.NONE : up / across * 60;
  }

  /** What is taken in ten seconds of rest: percent of a processor, wake-ups a second. */
  record Rest(double percent, double wakeUps) {}

  /** {@return what is taken while it is paused; it goes on afterwards} */
  Rest paused() throws IOException, InterruptedException {
    screen.press(KeyEvent.VK_P);
    Thread.sleep(2_000);
    Rest rest = rest(program);
    screen.press(KeyEvent.VK_P);
    return rest;
  }

  /** {@return what is taken while it is minimised and plays; empty if it could not be} */
  Optional<Rest> minimised() throws IOException, InterruptedException {
    inWindow("windowminimize");
    Thread.sleep(5_000); // a pause inside of a hold is followed by some seconds to get ready
    return screen.isEmpty() ? Optional.of(rest(program)) : Optional.empty();
  }

  private void inWindow(String action) throws IOException, InterruptedException {
    if (FirstWindow.isInstalled("xdotool")) {
      String pid = Long.toString(program.pid());
      List<String> found =
          List.of("xdotool", "search", "--all", "--onlyvisible", "--pid", pid, "--name", ".");
      List<String> command = Stream.concat(found.stream(), Stream.of(action)).toList();
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
  }

  /** {@return what a program takes in the next ten seconds} */
  static Rest rest(Program program) throws IOException, InterruptedException {
    double cpu = program.cpuSeconds();
    long wakeUps = program.wakeUps();
    Thread.sleep(SAMPLE_SECONDS * 1_000L);
    return new Rest(
        (program.cpuSeconds() - cpu) / SAMPLE_SECONDS * 100,
        (double) (program.wakeUps() - wakeUps) / SAMPLE_SECONDS);
  }

  @Override
  public void close() {
    program.close();
  }
}
