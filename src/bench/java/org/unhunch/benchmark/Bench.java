package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures the program against its floors and writes the table to {@code target/bench}. */
public final class Bench {
  private static final Path TABLE = Path.of("target", "bench", "table.md");
  private static final String START = "start";
  private static final String MEMORY = "memory";
  private static final String PLAY = "play";
  private static final String TIME = "time";
  private static final String SCALE = "scale";
  private static final List<String> ALL = List.of(START, MEMORY, PLAY, TIME, SCALE);
  private static final int TIME_SHARE = 5;
  private static final int EXERCISES = 1_000;
  private final Table table = new Table();
  private final int rounds = Integer.getInteger("bench.rounds");
  private final int seconds = Integer.getInteger("bench.seconds");
  private final Path made;
  private final Kit kit;

  private Bench() throws Exception {
    Files.createDirectories(TABLE.getParent());
    made = Files.createTempDirectory(TABLE.getParent().toAbsolutePath(), "run-");
    String old = System.getProperty("bench.old", "");
    Optional<Path> image = old.isBlank() ? Optional.empty() : Optional.of(Path.of(old));
    kit = Kit.in(made, Path.of(System.getProperty("bench.jdk")), image);
  }

  /** Takes what to measure from the properties that the profile sets. */
  public static void main(String[] unused) throws Exception {
    String named = System.getProperty("bench.parts");
    List<String> parts = named.equals("all") ? ALL : List.of(named.split(","));
    new Bench().run(parts);
    System.exit(0); // the toolkit that looks at the screen goes on
  }

  private void run(List<String> parts) throws Exception {
    System.out.println("ours runs as " + String.join(" ", kit.running()));
    Footprint footprint = new Footprint(kit, table);
    noteLoad("before all");
    for (String part : parts) {
      switch (part) {
        case START -> new FirstWindow(kit).measure(table, rounds);
        case MEMORY -> footprint.measureChoosing();
        case PLAY -> footprint.measurePlaying(seconds);
        case TIME -> Boundaries.measure(table, kit, seconds / TIME_SHARE);
        case SCALE -> new Scale(made, rounds).measure(table, EXERCISES);
        default -> throw new IllegalArgumentException("no such part: " + part);
      }
      noteLoad("after " + part);
      table.write(TABLE);
    }
    System.out.println("written to " + TABLE);
  }

  /** Adds what others take of the machine while nothing of ours runs; takes two seconds. */
  private void noteLoad(String when) throws IOException, InterruptedException {
    long[] before = ticks();
    Thread.sleep(2_000);
    long[] after = ticks();
    double busy = after[0] - before[0];
    double all = busy + after[1] - before[1];
    String average = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    String what = "foreign load " + when + ", of all processors; load average " + average;
    table.row(what, "%", busy / all * 100, Table.NONE, "", Table.NONE);
  }

  /** The ticks of all processors together: busy, idle. */
  private static long[] ticks() throws IOException {
    String first = Files.readAllLines(Path.of("/proc/stat")).get(0);
    List<Long> each = Stream.of(first.split(" +")).skip(1).limit(8).map(Long::valueOf).toList();
    long idle = each.get(3) + each.get(4); // nothing to do, and waiting for the disk
    return new long[] {each.stream().mapToLong(Long::longValue).sum() - idle, idle};
  }
}
