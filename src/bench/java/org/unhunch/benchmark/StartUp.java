package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the start of the process to the first window on the screen, several programs by turns. */
final class StartUp {
  private final Screen screen;
  private final Map<String, Contender> contenders = new LinkedHashMap<>();
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /** Starts that this screen shows. */
  StartUp(Screen screen) {
    this.screen = screen;
  }

  /**
   * What is started.
   *
   * @param command what starts it
   * @param home gives each start the home of its data
   */
  record Contender(List<String> command, Home home) {
    /** {@return the program, started} */
    Program start() throws IOException {
      String data = home.get().toString();
      return Program.start(
          command, Map.of("XDG_DATA_HOME", data, "HOME", data, "GSK_RENDERER", "cairo"));
    }
  }

  /** Gives the home of a program's data. */
  interface Home {
    /** {@return a folder that is there} */
    Path get() throws IOException;
  }

  /** What was seen of the starts of one, in milliseconds. */
  private record Seen(Screen.Spot spot, List<Double> first, List<Double> whole, List<Double> cpu) {}

  /** {@return whether it opens a window, in which case it takes part; this is its warm-up, too} */
  boolean add(String name, Contender contender) throws IOException {
    Optional<Screen.Spot> found = find(contender);
    if (found.isPresent()) {
      screen.awaitGone(found.get());
      contenders.put(name, contender);
      Seen none = new Seen(found.get(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      seen.put(name, none);
    }
    return found.isPresent();
  }

  private Optional<Screen.Spot> find(Contender contender) throws IOException {
    Program program = contender.start();
    try (program) {
      return screen.find();
    }
  }

  /** Starts each that takes part so many times, by turns. */
  void run(int rounds) throws IOException {
    for (int i = 0; i < rounds; i++) {
      for (String each : contenders.keySet()) {
        start(contenders.get(each), seen.get(each));
      }
    }
  }

  private void start(Contender contender, Seen seen) throws IOException {
    long start = System.nanoTime();
    try (Program program = contender.start()) {
      seen.first().add(screen.millisUntilShown(start, seen.spot()));
      seen.cpu().add(program.cpuSeconds() * 1000);
      seen.whole().add(screen.millisUntilWhole(start, seen.spot()));
    }
    screen.awaitGone(seen.spot());
  }

  /** {@return the median of the milliseconds until its window showed something; NaN if absent} */
  double first(String name) {
    return seen.containsKey(name) ? Table.middle(seen.get(name).first()) : Table.NONE;
  }

  /** {@return the median of the milliseconds until its window looked as it does later} */
  double whole(String name) {
    return seen.containsKey(name) ? Table.middle(seen.get(name).whole()) : Table.NONE;
  }

  /** {@return the median of the milliseconds of a processor that it had taken by the first} */
  double cpu(String name) {
    return seen.containsKey(name) ? Table.middle(seen.get(name).cpu()) : Table.NONE;
  }
}
