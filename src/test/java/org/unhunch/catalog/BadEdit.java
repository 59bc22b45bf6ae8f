package org.unhunch.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to break a small sound catalog, and what is said then.
 *
 * @param what what is wrong
 * @param file which file is edited
 * @param from the text in it
 * @param to what stands there instead
 * @param said every line that is said
 */
record BadEdit(String what, String file, String from, String to, List<String> said) {
  /** Reads a table of them; its first lines say how it is written. */
  static List<BadEdit> table(Path path) {
    List<BadEdit> edits = new ArrayList<>();
    try {
      for (String block : Files.readString(path).split("(?m)^(?=> )")) {
        if (block.startsWith("> ")) {
          List<String> lines = block.lines().toList();
          String what = all(lines, '>').get(0);
          String file = all(lines, '@').get(0);
          String from = String.join("\n", all(lines, '-'));
          String to = String.join("\n", all(lines, '+'));
          edits.add(new BadEdit(what, file, from, to, all(lines, '=')));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return edits;
  }

  private static List<String> all(List<String> lines, char mark) {
    return lines.stream()
        .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
        .map(line -> line.substring(Math.min(2, line.length())))
        .toList();
  }

  @Override
  public String toString() {
    return what;
  }
}
