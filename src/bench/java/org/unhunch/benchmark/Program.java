package org.unhunch.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that runs beside us, asked of the system what it takes (on Linux alone). */
final class Program implements AutoCloseable {
  private static final double TICKS_A_SECOND = 100;
  private static final int USER_TICKS = 11;
  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  static Program start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Program(builder.start());
  }

  /** {@return the seconds from its start, with its data there, until it says that it is painted} */
  static double secondsToPaint(List<String> command, Path data) throws IOException {
    long start = System.nanoTime();
    try (Program program = start(command, Map.of("XDG_DATA_HOME", data.toString()))) {
      program.awaitPainted();
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private void awaitPainted() throws IOException {
    var out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    BufferedReader lines = new BufferedReader(out);
    String line = lines.readLine();
    while (line != null && !line.equals(Painted.LINE)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("it ended before it was painted");
    }
  }

  /** {@return its share of the memory in use, in megabytes} */
  double pssMegabytes() throws IOException {
    try (Stream<String> lines = Files.lines(path("smaps_rollup"))) {
      String pss = lines.filter(line -> line.startsWith("Pss:")).findFirst().orElseThrow();
      return Double.parseDouble(pss.replaceAll("\\D", "")) / 1024;
    }
  }

  /** {@return the seconds of a processor that it has taken} */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(path("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double ticks =
        Double.parseDouble(fields[USER_TICKS]) + Double.parseDouble(fields[USER_TICKS + 1]);
    return ticks / TICKS_A_SECOND;
  }

  /** {@return how often the threads that are ours, those of the window among them, have woken} */
  long wakeUps() throws IOException {
    long sum = 0;
    try (Stream<Path> threads = Files.list(path("task"))) {
      for (Path each : threads.toList()) {
        sum += wakeUps(each);
      }
    }
    return sum;
  }

  /**
   * Threads that tick whatever the program does are left out: the virtual machine's own, and the
   * toolkit's that asks the X server twice a second.
   */
  private static long wakeUps(Path thread) throws IOException {
    try {
      String name = Files.readString(thread.resolve("comm")).strip();
      if (!name.matches("AWT-EventQueue.*|TimerQueue|main|java|disk|voice|keep-awake|speaker")) {
        return 0;
      }
      try (Stream<String> lines = Files.lines(thread.resolve("status"))) {
        return lines
            .filter(line -> line.startsWith("voluntary_ctxt_switches"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
      }
    } catch (NoSuchFileException e) {
      return 0; // it has just ended
    }
  }

  private Path path(String name) {
    return Path.of("/proc", Long.toString(process.pid()), name);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
