package org.unhunch.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.text.English;
import org.unhunch.catalog.text.Translation;
import org.unhunch.json.JsonReader;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Limits;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** The shipped catalog's texts in one language as they stand in their file. */
final class CatalogWordsFile {
  private static final Path CATALOG = Path.of("exercises");
  private static final JsonReader JSON =
      new JsonReader(new Limits(4_000_000, 4, 200, 2_000, 50_000));

  private final Path file;
  private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
  private final Translation translation;
  private final Map<String, English> english;

  CatalogWordsFile(Language language) throws IOException {
    Catalog catalog = Shipped.catalog();
    english = English.of(catalog);
    file = CATALOG.resolve("words").resolve(language.tag() + ".json");
    translation = CatalogReader.translation(CatalogSource.in(CATALOG), language.tag(), catalog);
    if (Files.exists(file)) {
      Node.Object all =
          (Node.Object) JSON.parse(Files.readAllBytes(file), new Report("")).orElseThrow();
      all.members().forEach(each -> entries.put(each.key(), entry((Node.Object) each.value())));
    }
  }

  private static Map<String, Object> entry(Node.Object node) {
    Map<String, Object> entry = new LinkedHashMap<>();
    node.members().forEach(each -> entry.put(each.key(), ((Node.Text) each.value()).value()));
    return entry;
  }

  Map<String, English> english() {
    return english;
  }

  /** What stands in the file for a key, whether it is of use or not. */
  Optional<String> text(String key) {
    return Optional.ofNullable(entries.get(key)).map(each -> (String) each.get("text"));
  }

  /** Whether a text is there and made from the English one of today. */
  boolean has(String key) {
    return translation.text(key).isPresent();
  }

  int percent() {
    return translation.percent();
  }

  List<String> faults() {
    return new Words().lines(translation.faults());
  }

  List<String> gaps() {
    return new Words().lines(translation.gaps());
  }

  /** Puts texts in and writes the file anew, in the order of the catalog. */
  void put(Map<String, String> more) throws IOException {
    Map<String, Object> sorted = new LinkedHashMap<>();
    english.forEach(
        (key, each) -> {
          if (more.containsKey(key)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("text", more.get(key));
            entry.put("of", each.hash());
            sorted.put(key, entry);
          } else if (entries.containsKey(key)) {
            sorted.put(key, entries.get(key));
          }
        });
    entries.forEach(sorted::putIfAbsent);
    Files.createDirectories(file.getParent());
    Files.write(file, JsonWriter.pretty(sorted));
  }
}
