package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that runs beside us, asked of the system what it takes (on Linux alone). */
final class Program implements AutoCloseable {
  private static final double TICKS_A_SECOND = 100;

  /** The fields of its own ticks and of those of its ended children: user, system, user, system. */
  private static final int FIRST_TICKS = 11;

  private static final int LAST_TICKS = 14;

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  static Program start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Program(builder.start());
  }

  long pid() {
    return process.pid();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** {@return the command that it runs by, whatever started it} */
  List<String> command() throws IOException {
    return List.of(Files.readString(of(process.pid(), "cmdline")).split("\0"));
  }

  /** {@return its share of the memory in use, in megabytes} */
  double pssMegabytes() throws IOException {
    double sum = 0;
    for (long each : all()) {
      try (Stream<String> lines = Files.lines(of(each, "smaps_rollup"))) {
        String pss = lines.filter(line -> line.startsWith("Pss:")).findFirst().orElseThrow();
        sum += Double.parseDouble(pss.replaceAll("\\D", "")) / 1024;
      }
    }
    return sum;
  }

  /** {@return the seconds of a processor that it has taken} */
  double cpuSeconds() throws IOException {
    double ticks = 0;
    for (long each : all()) {
      ticks += ticks(each);
    }
    return ticks / TICKS_A_SECOND;
  }

  /** Those of a child that has just ended are among its parent's. */
  private static double ticks(long pid) throws IOException {
    try {
      String stat = Files.readString(of(pid, "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      double ticks = 0;
      for (int i = FIRST_TICKS; i <= LAST_TICKS; i++) {
        ticks += Double.parseDouble(fields[i]);
      }
      return ticks;
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** {@return how often the threads that are ours, those of the window among them, have woken} */
  long wakeUps() throws IOException {
    long sum = 0;
    try (Stream<Path> threads = Files.list(of(process.pid(), "task"))) {
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

  private List<Long> all() {
    Stream<ProcessHandle> children = process.descendants().filter(ProcessHandle::isAlive);
    return Stream.concat(Stream.of(process.pid()), children.map(ProcessHandle::pid)).toList();
  }

  private static Path of(long pid, String name) {
    return Path.of("/proc", Long.toString(pid), name);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
