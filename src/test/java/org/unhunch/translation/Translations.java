package org.unhunch.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.words.Language;

/**
 * For translators: {@code de} says what German lacks and writes it to worksheets in {@code
 * target/translations}; {@code de FILE…} takes in lines of a key, a tab and a text.
 */
public final class Translations {
  private static final Path FOLDER = Path.of("target/translations");
  private static final String TAB = "\t";

  private final Language language;
  private final WordsFile english;
  private final WordsFile words;
  private final CatalogWordsFile catalog;
  private final List<String> all = new ArrayList<>();
  private final List<String> lacking = new ArrayList<>();

  private Translations(Language language) throws IOException {
    this.language = language;
    this.english = WordsFile.of(Language.ENGLISH);
    this.words = WordsFile.of(language);
    this.catalog = new CatalogWordsFile(language);
  }

  /** Takes in what the files have, if any are named, and says what is lacking then. */
  public static void main(String[] arguments) throws IOException {
    Language language = Language.of(arguments[0]).orElseThrow();
    for (int i = 1; i < arguments.length; i++) {
      new Translations(language).take(Path.of(arguments[i]));
    }
    new Translations(language).list();
  }

  private void take(Path file) throws IOException {
    Map<String, String> ofWords = new LinkedHashMap<>();
    Map<String, String> ofCatalog = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(TAB, -1);
      boolean known =
          cells.length == 2
              && (catalog.english().containsKey(cells[0])
                  || words.englishOf(cells[0], english) != null);
      if (known) {
        (cells[0].contains("/") ? ofCatalog : ofWords).put(cells[0], cells[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        System.out.println(file + ": no key, tab and text: " + line);
      }
    }
    if (!ofWords.isEmpty()) {
      words.put(ofWords, english);
    }
    if (!ofCatalog.isEmpty()) {
      catalog.put(ofCatalog);
    }
    System.out.println(file + ": took " + (ofWords.size() + ofCatalog.size()) + " texts");
  }

  private void list() throws IOException {
    Map<String, String> gaps = words.gaps(english);
    english
        .texts()
        .forEach(
            (key, text) ->
                row(
                    key,
                    gaps.getOrDefault(key, "done"),
                    WordsFile.hash(text),
                    WordsFile.escaped(text),
                    WordsFile.escaped(words.texts().getOrDefault(key, ""))));
    catalog
        .english()
        .forEach(
            (key, each) -> {
              String now = catalog.text(key).orElse("");
              String state = catalog.has(key) ? "done" : now.isEmpty() ? "missing" : "stale";
              row(key, state, each.hash(), each.text(), now);
            });
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(language.tag() + "-all.tsv"), all);
    Files.write(FOLDER.resolve(language.tag() + "-lacking.tsv"), lacking);
    WordsProblems.of(language).forEach(System.out::println);
    catalog.faults().forEach(System.out::println);
    System.out.printf(
        "%s: %d of %d program texts are lacking, %d of %d catalog texts; see %s%n",
        language.ownName(),
        gaps.size(),
        english.texts().size(),
        lacking.size() - gaps.size(),
        catalog.english().size(),
        FOLDER);
  }

  private void row(String key, String state, String hash, String text, String now) {
    String row = String.join(TAB, key, state, hash, text, now);
    all.add(row);
    if (!state.equals("done")) {
      lacking.add(row);
    }
  }
}
