package org.unhunch.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the program against its floors and writes the table to {@code target/bench}. */
public final class Bench {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final List<String> ALL = List.of("start", "footprint", "time", "scale", "micro");
  private final Table table = new Table();
  private final List<String> parts;
  private final int rounds;
  private final int seconds;

  private Bench(List<String> parts, int rounds, int seconds) {
    this.parts = parts;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /** Takes the parts to measure or {@code all}, how many rounds, and how many seconds to play. */
  public static void main(String[] arguments) throws Exception {
    List<String> named = Arrays.asList(arguments[0].split(","));
    List<String> parts = named.contains("all") ? ALL : named;
    int rounds = Integer.parseInt(arguments[1]);
    new Bench(parts, rounds, Integer.parseInt(arguments[2])).run();
    System.exit(0); // windows were open
  }

  private void run() throws Exception {
    Files.createDirectories(FOLDER);
    Path made = Files.createTempDirectory("unhunch-bench");
    if (parts.contains("start") || parts.contains("footprint") || parts.contains("time")) {
      programs(made);
    }
    if (parts.contains("scale")) {
      Scale scale = new Scale(made, 5);
      scale.measure(table, 10_000);
      new Scale(made, 1).measure(table, 100_000);
    }
    if (parts.contains("micro")) {
      micro();
    }
    table.write(FOLDER.resolve("table.md"));
    System.out.println("written to " + FOLDER.resolve("table.md"));
  }

  private void programs(Path made) throws Exception {
    Kit plain = Kit.plain();
    Optional<Kit> packaged = Kit.packaged();
    StartUp start = new StartUp(rounds, made.resolve("start"));
    if (parts.contains("start")) {
      start.plain(table, plain);
      if (packaged.isPresent()) {
        start.packaged(table, packaged.get());
      } else {
        table.missing("first window, packaged", "not built; use -Pdist,bench");
      }
    }
    if (parts.contains("footprint")) {
      new Footprint(packaged.orElse(plain), made.resolve("footprint"), seconds).measure(table);
    }
    if (parts.contains("time")) {
      Boundaries.measure(table, packaged.orElse(plain), made.resolve("time"), seconds);
    }
  }

  private void micro() throws Exception {
    var options = new OptionsBuilder().include(MicroBenchmark.class.getName()).build();
    Collection<RunResult> results = new Runner(options).run();
    for (RunResult each : results) {
      String name = each.getPrimaryResult().getLabel();
      table.value("JMH, " + name, each.getPrimaryResult().getScore(), "µs", "");
    }
  }
}
