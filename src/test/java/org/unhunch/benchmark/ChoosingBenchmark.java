package org.unhunch.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.choose.Person;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.Shipped;

/** How long fitting and searching take with ten thousand exercises and ten thousand routines. */
public final class ChoosingBenchmark {
  private static final int MANY = 10_000;
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 100;

  private ChoosingBenchmark() {}

  /** Prints the median and the 95th percentile of each in milliseconds. */
  public static void main(String[] arguments) {
    Catalog catalog = many(Shipped.catalog());
    Chooser chooser = new Chooser(catalog);
    ExerciseSearch search = new ExerciseSearch(catalog);
    Set<Posture> all = EnumSet.allOf(Posture.class);
    var some = Set.copyOf(catalog.equipment().subList(0, 6));
    var cares = Set.copyOf(catalog.cares().subList(0, 2));
    Person plain = new Person(some, all, Set.of(), OptionalInt.empty(), Map.of());
    Person careful = new Person(some, all, cares, OptionalInt.empty(), Map.of());
    Person hurried = new Person(some, all, cares, OptionalInt.of(5), Map.of());
    measure("fit to a place", () -> chooser.offers(plain).size());
    measure("fit with two cares", () -> chooser.offers(careful).size());
    measure("fit with two cares, five minutes", () -> chooser.offers(hurried).size());
    measure("search one letter", () -> search.find("s").size());
    measure("search two words", () -> search.find("chest floor").size());
  }

  private static Catalog many(Catalog catalog) {
    Random random = new Random(1);
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      exercises.add(renamed(catalog.exercises().get(i % catalog.exercises().size()), i));
    }
    List<Routine> routines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      List<Routine.Entry> entries = new ArrayList<>();
      for (int j = 0; j < 6; j++) {
        Exercise each = exercises.get(random.nextInt(MANY));
        int priority = 1 + random.nextInt(4);
        entries.add(
            new Routine.Entry(
                each, each.start(), each.start().doses().get(0), priority, Optional.empty()));
      }
      routines.add(
          new Routine(
              "routine-" + i,
              "Routine " + i,
              "A.",
              "",
              Optional.empty(),
              entries,
              Optional.empty()));
    }
    return new Catalog(catalog.vocabulary(), exercises, routines, catalog.pacing());
  }

  private static Exercise renamed(Exercise each, int number) {
    return new Exercise(
        number < 24 ? each.id() : each.id() + "-" + number,
        each.name() + " " + number,
        each.aliases(),
        each.summary(),
        each.kinds(),
        each.sources(),
        each.cautions(),
        each.measures(),
        each.levels(),
        each.startId(),
        each.substitutes(),
        each.perDay());
  }

  private static void measure(String what, Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double[] millis = new double[ROUNDS];
    long cpu = cpuNanos();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double worked = (cpuNanos() - cpu) / 1e6 / ROUNDS;
    Arrays.sort(millis);
    System.out.printf(
        "%-34s median %6.2f ms, 95%% %6.2f ms, of all processors %6.2f ms%n",
        what, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], worked);
  }

  /** What this process has taken of the processors, which does not count what others took. */
  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
