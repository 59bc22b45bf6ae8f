package org.unhunch.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of what the sources say, as it was copied by hand. */
final class FactTable {
  private FactTable() {}

  /** All that is known of one exercise, a list of entries by the word they begin with. */
  record Facts(String id, Map<String, List<String>> entries) {
    /** The entries of a word, without it. */
    List<String> all(String word) {
      return entries.getOrDefault(word, List.of());
    }

    /** The words of the one entry, split at commas; none for a dash. */
    List<String> words(String word) {
      String entry = all(word).get(0);
      return entry.equals("-") ? List.of() : Arrays.asList(entry.split(", "));
    }

    /** The entries of a word, each at every level that it is for. */
    List<String> at(String word, List<String> levels) {
      List<String> each = new ArrayList<>();
      for (String entry : all(word)) {
        String[] halves = entry.split(" @ ");
        List<String> where = halves.length == 1 ? levels : List.of(halves[1].split(", "));
        where.forEach(level -> each.add(halves[0] + " @ " + level));
      }
      return each;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static List<Facts> read() {
    List<Facts> facts = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/facts.txt"))) {
        if (line.startsWith("  ")) {
          Map<String, List<String>> entries = facts.get(facts.size() - 1).entries();
          for (String part : line.strip().split(" \\| ")) {
            String[] halves = part.split(" ", 2);
            entries.computeIfAbsent(halves[0], word -> new ArrayList<>()).add(halves[1]);
          }
        } else if (!line.isBlank() && !line.startsWith("#")) {
          facts.add(new Facts(line, new LinkedHashMap<>()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }
}
