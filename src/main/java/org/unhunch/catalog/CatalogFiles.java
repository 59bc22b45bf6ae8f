package org.unhunch.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.pose.PoseReader;
import org.unhunch.json.JsonReader;
import org.unhunch.json.Node;
import org.unhunch.json.Problem;
import org.unhunch.json.Report;
import org.unhunch.message.Message;

/** Which files a catalog consists of, with the problems of finding them out. */
record CatalogFiles(
    boolean found,
    Path vocabulary,
    List<Path> exercises,
    List<Path> routines,
    List<Problem> problems) {
  /** More than all that is known of the back, and few enough to be held in memory. */
  private static final int MOST_FILES = 200_000;

  /**
   * The files below a folder, of which only the folder itself may be a link: a catalog from a
   * stranger must not lead out of it.
   */
  static CatalogFiles in(Path root) {
    Report report = new Report(root.toString());
    Path routines = root.resolve("routines");
    Path vocabulary = root.resolve("vocabulary");
    List<Path> exercises = jsonIn(root, report);
    Stream.of(routines, vocabulary, root.resolve("poses"))
        .filter(Files::isSymbolicLink)
        .forEach(
            folder ->
                report.problem(
                    "'" + folder.getFileName() + "' is a link; a folder would be right"));
    if (report.count() > 0) {
      return new CatalogFiles(false, vocabulary, List.of(), List.of(), report.problems());
    }
    Report second = new Report(routines.toString());
    List<Path> routineFiles = jsonIn(routines, second);
    return new CatalogFiles(true, vocabulary, exercises, routineFiles, second.problems());
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
    Optional<Node> node = PoseReader.JSON.read(file, new Report(""));
    Path folder = file.toAbsolutePath().getParent();
    return node.map(value -> value instanceof Node.Object it && it.member("steps") != null)
        .orElse(folder.endsWith("routines"));
  }

  private static List<Path> jsonIn(Path folder, Report report) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().endsWith(".json"))
              .limit(MOST_FILES + 1)
              .sorted()
              .toList();
      if (found.size() > MOST_FILES) {
        report.problem("there are too many files; a folder of a catalog has at most " + MOST_FILES);
        return List.of();
      }
      return found;
    } catch (IOException e) {
      boolean isFile = Files.exists(folder) && !Files.isDirectory(folder);
      Message file =
          Message.of("json.wrong", Message.of("json.a-file"), Message.of("json.a-folder"));
      report.problem(isFile ? file : JsonReader.reason(e));
      return List.of();
    }
  }
}
