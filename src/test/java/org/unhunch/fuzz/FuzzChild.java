package org.unhunch.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/** A program that damages one thing over and over, in little memory. */
final class FuzzChild {
  private static final long SECOND = 1_000_000_000L;

  private FuzzChild() {}

  /** Damages {@code catalog} or {@code data}, in a folder, with so many seeds from 0 on. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    Fuzz fuzz = arguments[0].equals("catalog") ? new CatalogFuzz(folder) : new DataFuzz(folder);
    int count = Integer.parseInt(arguments[2]);
    long slowest = 0;
    long slowestSeed = 0;
    for (long seed = 0; seed < count; seed++) {
      long took = cpuNanos(fuzz, seed);
      if (took > SECOND) {
        throw new AssertionError("seed " + seed + " took " + took / 1_000_000 + " ms");
      }
      slowestSeed = took > slowest ? seed : slowestSeed;
      slowest = Math.max(slowest, took);
    }
    System.out.printf(
        "%d borne, %s, the slowest, %d, in %d ms%n", count, fuzz, slowestSeed, slowest / 1_000_000);
  }

  /** The time that the thread worked, which a busy machine does not lengthen. */
  private static long cpuNanos(Fuzz fuzz, long seed) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    fuzz.damage(seed);
    long before = threads.getCurrentThreadCpuTime();
    try {
      fuzz.use();
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
    long took = threads.getCurrentThreadCpuTime() - before;
    fuzz.mend();
    return took;
  }
}
