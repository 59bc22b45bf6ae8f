package org.unhunch.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which package may use which: the table of the design, as prefixes. */
final class ImportTable {
  private static final String OURS = "org.unhunch";
  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

  /** The root package is not here, as it may use everything. */
  private static final List<Row> ROWS =
      List.of(
          row("routine", "routine"),
          row("routine.term", "routine.term"),
          row("catalog", "catalog", "routine", "!tools.jackson"),
          row("catalog.json", "catalog.json", "routine.term", "!tools.jackson"),
          row("timeline", "timeline", "routine"),
          row("player", "player", "timeline", "routine"),
          row("choose", "choose", "routine", "timeline"),
          row("words", "words", "routine", "timeline", "choose"),
          row("cli", "cli", "catalog", "-catalog.json", "routine", "timeline", "choose", "words")
              .and("figure", "!picocli"),
          row("awake", "awake", "!org.slf4j"),
          row("figure", "figure", "routine", "!java.awt"),
          row("figure.raster", "figure.raster", "!java.awt"),
          row("sheet", "sheet", "figure", "journal.history", "player", "timeline", "routine")
              .and("words", "journal.dose", "!java.awt"),
          row("sheet.file", "sheet", "!java.awt", "!javax.imageio", "!de.rototor")
              .and("!org.apache.pdfbox"),
          row("cue", "cue", "player", "timeline", "routine", "words", "!javax.sound")
              .and("!org.slf4j"),
          row("journal", "journal", "player", "timeline", "routine", "!tools.jackson")
              .and("!org.slf4j"),
          row(
                  "ui",
                  "ui",
                  "figure",
                  "cue",
                  "awake",
                  "journal",
                  "sheet",
                  "player",
                  "choose",
                  "words",
                  "timeline")
              .and("routine", "catalog", "-catalog.json", "!javax.swing", "!java.awt")
              .and("!com.formdev", "!org.slf4j"));

  private ImportTable() {}

  /** What the file uses and may not, one line each. */
  static List<String> problems(SourceFile file) {
    List<String> problems = new ArrayList<>();
    String from = file.packageName();
    if (from.equals(OURS)) {
      return problems;
    }
    Optional<Row> row = rowOf(from);
    if (row.isEmpty()) {
      problems.add(file.name() + ": the table has no row for " + from);
      return problems;
    }
    for (String used : file.packagesUsed()) {
      if (!JAVA_BASE.contains(used) && !row.get().allows(used)) {
        problems.add(file.name() + ": " + from + " may not use " + used);
      }
    }
    return problems;
  }

  /** The row with the longest name that the package is or lies within. */
  private static Optional<Row> rowOf(String from) {
    return ROWS.stream()
        .filter(row -> Row.within(from, row.name()))
        .max(Comparator.comparingInt(row -> row.name().length()));
  }

  private static Row row(String name, String... prefixes) {
    return new Row(OURS + "." + name, List.of(prefixes));
  }

  /** A package and the prefixes it may use: ours, with ! others', with - ours but forbidden. */
  private record Row(String name, List<String> prefixes) {
    Row and(String... more) {
      List<String> all = new ArrayList<>(prefixes);
      all.addAll(List.of(more));
      return new Row(name, all);
    }

    boolean allows(String used) {
      boolean forbidden =
          prefixes.stream()
              .filter(each -> each.startsWith("-"))
              .anyMatch(each -> within(used, OURS + "." + each.substring(1)));
      return !forbidden && prefixes.stream().anyMatch(each -> within(used, full(each)));
    }

    private static String full(String prefix) {
      return prefix.startsWith("!") ? prefix.substring(1) : OURS + "." + prefix;
    }

    private static boolean within(String used, String prefix) {
      return used.equals(prefix) || used.startsWith(prefix + ".");
    }
  }
}
