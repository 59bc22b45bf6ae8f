package org.unhunch.benchmark;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the program takes of memory and processor: choosing, playing and paused. */
final class Footprint {
  private static final double PSS_BOUND = 1.4;
  private static final int SETTLE_SECONDS = 10;
  private static final int STILL_SECONDS = 300;
  private final Kit kit;
  private final Path folder;
  private final Path catalog;
  private final int seconds;
  private final Robot robot;

  /** A footprint of the kit, playing so long, on a display of our own since keys are pressed. */
  Footprint(Kit kit, Path folder, int seconds) throws AWTException, IOException {
    this.kit = kit;
    this.folder = folder;
    this.catalog = LongCatalog.in(folder);
    this.seconds = seconds;
    this.robot = new Robot();
  }

  void measure(Table table) throws IOException, InterruptedException {
    double floor = floor();
    try (Program choosing = choosing()) {
      settle(SETTLE_SECONDS);
      table.ratio(
          "memory (PSS) after 10 s, choosing", choosing.pssMegabytes(), floor, "MB", PSS_BOUND);
      idle(table, "choosing", choosing);
    }
    try (Program playing = start("figure", false, playing())) {
      settle(SETTLE_SECONDS);
      double before = playing.pssMegabytes();
      table.value("processor, playing with the figure", cpu(playing, seconds), "%", "at most 8 %");
      double after = playing.pssMegabytes();
      table.ratio("memory after " + seconds + " s of playing", after, floor, "MB", PSS_BOUND);
      table.value("memory grown meanwhile", after - before, "MB", "none");
      press(KeyEvent.VK_SPACE);
      settle(2);
      idle(table, "paused", playing);
    }
    try (Program still = start("still", true, playing())) {
      settle(SETTLE_SECONDS);
      double share = cpu(still, Math.min(seconds, STILL_SECONDS));
      table.value("processor, playing, countdown alone", share, "%", "at most 1 %");
    }
  }

  private double floor() throws IOException, InterruptedException {
    try (Program empty = Program.start(kit.empty(), Map.of())) {
      settle(SETTLE_SECONDS);
      return empty.pssMegabytes();
    }
  }

  private static void idle(Table table, String when, Program program)
      throws IOException, InterruptedException {
    long wakes = program.wakeUps();
    double share = cpu(program, SETTLE_SECONDS);
    table.value("processor, " + when, share, "%", "");
    double each = (double) (program.wakeUps() - wakes) / SETTLE_SECONDS;
    table.value("wake-ups a second, " + when, each, "", "0");
  }

  /** The share of a processor, in percent, over so many seconds. */
  private static double cpu(Program program, int seconds) throws IOException, InterruptedException {
    double before = program.cpuSeconds();
    settle(seconds);
    return (program.cpuSeconds() - before) / seconds * 100;
  }

  /** As nearly everybody starts it: without arguments, which have a library of their own. */
  private Program choosing() throws IOException {
    Path home = folder.resolve("choosing");
    settings(home.resolve("unhunch"), false);
    return Program.start(kit.ours(List.of()), Map.of("XDG_DATA_HOME", home.toString()));
  }

  private static void settings(Path data, boolean still) throws IOException {
    String settings =
        "{\"version\":1,\"beforeFirstSessionSeen\":true,\"muted\":true,\"voiceOffered\":true,"
            + "\"reduceMotion\":%s}".formatted(still);
    Files.createDirectories(data);
    Files.writeString(data.resolve("settings.json"), settings);
  }

  private Program start(String name, boolean still, String... arguments) throws IOException {
    Path data = folder.resolve(name);
    settings(data, still);
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(arguments));
    return Program.start(kit.ours(List.of(), all.toArray(String[]::new)), Map.of());
  }

  private String[] playing() {
    return new String[] {"--catalog", catalog.toString(), "--play", LongCatalog.ROUTINE};
  }

  private void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private static void settle(int seconds) throws InterruptedException {
    Thread.sleep(seconds * 1000L);
  }
}
