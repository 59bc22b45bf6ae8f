package org.unhunch.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.json.JsonFile;
import org.unhunch.catalog.json.Node;
import org.unhunch.catalog.json.Problem;
import org.unhunch.catalog.json.Report;

/** Which files a catalog consists of, with the problems of finding them out. */
record CatalogFiles(
    boolean found,
    Path vocabulary,
    List<Path> exercises,
    List<Path> routines,
    List<Problem> problems) {

  static CatalogFiles in(Path root) {
    Report report = new Report(root.toString());
    List<Path> exercises = jsonIn(root, report);
    Path routines = root.resolve("routines");
    Report second = new Report(routines.toString());
    boolean found = report.count() == 0;
    List<Path> routineFiles = found ? jsonIn(routines, second) : List.of();
    List<Problem> problems =
        Stream.concat(report.problems().stream(), second.problems().stream()).toList();
    return new CatalogFiles(found, root.resolve("vocabulary"), exercises, routineFiles, problems);
  }

  /**
   * These files, with one more in the place of any of the same name; a folder of routines tells.
   */
  CatalogFiles with(Path file) {
    boolean routine = isRoutine(file);
    return new CatalogFiles(
        found,
        vocabulary,
        routine ? exercises : replace(exercises, file),
        routine ? replace(routines, file) : routines,
        problems);
  }

  private static List<Path> replace(List<Path> files, Path file) {
    String name = file.getFileName().toString();
    Stream<Path> others =
        files.stream().filter(each -> !each.getFileName().toString().equals(name));
    return Stream.concat(others, Stream.of(file)).toList();
  }

  /** A routine has steps; a file too broken to tell is taken for what its folder says. */
  private static boolean isRoutine(Path file) {
    Optional<Node> node = JsonFile.read(file, new Report(""));
    Path folder = file.toAbsolutePath().getParent();
    return node.map(value -> value instanceof Node.Object it && it.members().containsKey("steps"))
        .orElse(folder.endsWith("routines"));
  }

  private static List<Path> jsonIn(Path folder, Report report) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      report.problem(
          Files.exists(folder) && !Files.isDirectory(folder)
              ? "this is a file; a folder would be right"
              : JsonFile.reason(e));
      return List.of();
    }
  }
}
