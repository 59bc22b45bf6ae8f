package org.unhunch.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.benchmark.StartUp.Contender;

/** How soon ours is seen, beside its floor, the program of a desktop, and an older one of ours. */
final class FirstWindow {
  private static final List<String> OTHERS = List.of("gnome-clocks", "kronometer", "workrave");

  /** Ours is to be no slower than this one. */
  private static final String MATCH = OTHERS.get(0);

  private static final String FLOOR = "floor";
  private static final String EMPTY = "first window, empty folder";
  private static final String LIVED = "first window, lived-in folder";
  private static final String JAR = "first window, plain jar on Java ";
  private static final String LABEL = "label on plain Java";
  private static final String OLD = "old, ";
  private static final String BOUND = "at most 1.60 ×";
  private final Kit kit;
  private final StartUp start;

  FirstWindow(Kit kit) {
    this.kit = kit;
    this.start = new StartUp(kit.screen());
  }

  void measure(Table table, int rounds) throws IOException {
    DataFolders folders = kit.folders();
    take(FLOOR, new Contender(kit.floor(), folders::empty));
    take(EMPTY, new Contender(kit.ours().launch(), folders::empty));
    take(LIVED, new Contender(kit.ours().launch(), folders::left));
    if (kit.old().isPresent()) {
      take(OLD + EMPTY, new Contender(kit.old().get().launch(), folders::empty));
      take(OLD + LIVED, new Contender(kit.old().get().launch(), folders::left));
    }
    take(JAR, new Contender(kit.jar().launch(), folders::empty));
    take(LABEL, new Contender(kit.jarFloor(), folders::empty));
    List<String> others = others(table);
    start.run(rounds);
    for (String each : List.of(EMPTY, LIVED)) {
      table.row(each, "ms", start.first(each), start.first(FLOOR), BOUND, start.first(OLD + each));
    }
    double first = start.first(LIVED);
    double oldCpu = start.cpu(OLD + LIVED);
    table.row("processor time until then", "ms", start.cpu(LIVED), start.cpu(FLOOR), "", oldCpu);
    for (String each : others) {
      String bound = each.equals(MATCH) ? "at most 1.00 ×" : "";
      table.row(LIVED + ", beside " + each, "ms", first, start.first(each), bound, Table.NONE);
    }
    String what = "whole screen, lived-in folder, beside its first window";
    double old = start.whole(OLD + LIVED);
    table.row(what, "ms", start.whole(LIVED), first, "at most 1.20 ×", old);
    String jar = JAR + kit.jarVersion();
    table.row(jar, "ms", start.first(JAR), start.first(LABEL), "at most 2.20 ×", Table.NONE);
  }

  private void take(String name, Contender contender) throws IOException {
    if (!start.add(name, contender)) {
      throw new IOException("no window was opened by " + contender.command());
    }
  }

  /** Those that are installed and open a window here. */
  private List<String> others(Table table) throws IOException {
    List<String> found = new ArrayList<>();
    for (String each : OTHERS) {
      if (!isInstalled(each)) {
        table.missing(LIVED + ", beside " + each, "not installed");
      } else if (start.add(each, new Contender(List.of(each), kit.folders()::empty))) {
        found.add(each);
      } else {
        table.missing(LIVED + ", beside " + each, "opened no window here");
      }
    }
    return found;
  }

  /** {@return whether a program of this name is on the path} */
  static boolean isInstalled(String name) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }
}
