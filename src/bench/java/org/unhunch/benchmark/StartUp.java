package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first painted window, ours and the empty one in turns. */
final class StartUp {
  private static final double PLAIN_BOUND = 1.6;
  private static final double PACKAGED_BOUND = 1.25;
  private final int rounds;
  private final Path data;

  /** Starts of so many rounds, which keep what they write in the folder. */
  StartUp(int rounds, Path data) {
    this.rounds = rounds;
    this.data = data;
  }

  void plain(Table table, Kit kit) throws IOException {
    measure(table, "first window, plain jar", kit, PLAIN_BOUND);
  }

  void packaged(Table table, Kit kit) throws IOException {
    measure(table, "first window, packaged", kit, PACKAGED_BOUND);
  }

  private void measure(Table table, String what, Kit kit, double bound) throws IOException {
    List<String> ours = kit.measurement(Painted.class);
    List<Double> our = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    Program.secondsToPaint(ours, data); // once more each, for the disk
    Program.secondsToPaint(kit.empty(), data);
    for (int i = 0; i < rounds; i++) {
      floor.add(Program.secondsToPaint(kit.empty(), data) * 1000);
      our.add(Program.secondsToPaint(ours, data) * 1000);
    }
    table.ratio(what + ", median of " + rounds, middle(our), middle(floor), "ms", bound);
    table.ratio(what + ", quickest", least(our), least(floor), "ms", bound);
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }
}
