package org.unhunch.translation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.catalog.text.English;
import org.unhunch.words.Language;

/** The program's texts in one language as they stand in their file. */
final class WordsFile {
  private static final Path FOLDER = Path.of("src/main/resources/org/unhunch/words");
  private static final Pattern KEY = Pattern.compile("([a-zA-Z][^\\s=:]*)\\s*[=:].*");
  private static final Pattern HASH = Pattern.compile("#([0-9a-f]{4})");
  private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|few|many)");

  private final Path file;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();

  private WordsFile(Path file, List<String> lines) throws IOException {
    this.file = file;
    Properties all = new Properties();
    all.load(new StringReader(String.join("\n", lines)));
    String hash = "";
    for (String line : lines) {
      Matcher comment = HASH.matcher(line);
      Matcher key = KEY.matcher(line);
      if (comment.matches()) {
        hash = comment.group(1);
      } else if (key.matches()) {
        texts.put(key.group(1), all.getProperty(key.group(1)));
        hashes.put(key.group(1), hash);
        hash = "";
      }
    }
  }

  /** The file of a language; without any texts if there is none. */
  static WordsFile of(Language language) throws IOException {
    String ending = language == Language.ENGLISH ? "" : "_" + language.tag();
    Path file = FOLDER.resolve("Words" + ending + ".properties");
    return new WordsFile(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  /** The texts by their keys, in the order of the file. */
  Map<String, String> texts() {
    return texts;
  }

  /** The English text that a key is made from: a plural form may be one that English lacks. */
  String englishOf(String key, WordsFile english) {
    Matcher form = FORM.matcher(key);
    String same = english.texts.get(key);
    return same != null || !form.matches() ? same : english.texts.get(form.group(1) + ".other");
  }

  /** What is lacking, by its key: "missing", or "stale" if the English text is another by now. */
  Map<String, String> gaps(WordsFile english) {
    Map<String, String> gaps = new LinkedHashMap<>();
    english.texts.forEach(
        (key, text) -> {
          if (!texts.containsKey(key)) {
            gaps.put(key, "missing");
          } else if (!hash(text).equals(hashes.get(key))) {
            gaps.put(key, "stale");
          }
        });
    return gaps;
  }

  static String hash(String english) {
    return new English(english, Integer.MAX_VALUE).hash();
  }

  /** Puts texts in and writes the file anew, in the order of the English one. */
  void put(Map<String, String> more, WordsFile english) throws IOException {
    more.forEach(
        (key, text) -> {
          texts.put(key, unescaped(text));
          hashes.put(key, hash(englishOf(key, english)));
        });
    StringBuilder all =
        new StringBuilder("# Made from Words.properties; see docs/contributing.md.\n");
    Map<String, String> left = new TreeMap<>(texts);
    String group = "";
    for (String key : english.texts.keySet()) {
      String name = key.replaceFirst("\\..*", "");
      all.append(name.equals(group) || !left.containsKey(key) ? "" : "\n");
      group = left.containsKey(key) ? name : group;
      add(all, key, left.remove(key));
      if (key.endsWith(".other")) {
        String base = key.substring(0, key.length() - "other".length());
        List.of("few", "many").forEach(form -> add(all, base + form, left.remove(base + form)));
      }
    }
    left.forEach((key, text) -> add(all, key, text));
    Files.writeString(file, all);
  }

  private void add(StringBuilder all, String key, String text) {
    if (text != null) {
      all.append('#').append(hashes.get(key)).append('\n');
      all.append(key).append(" = ").append(escaped(text)).append('\n');
    }
  }

  /** A text as it stands in a file of properties and in a worksheet. */
  static String escaped(String text) {
    String plain = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    String begun = plain.startsWith(" ") ? "\\" + plain : plain;
    return begun.endsWith(" ") ? begun.substring(0, begun.length() - 1) + "\\u0020" : begun;
  }

  private static String unescaped(String text) {
    Properties one = new Properties();
    try {
      one.load(new StringReader("text = " + text));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return one.getProperty("text");
  }
}
