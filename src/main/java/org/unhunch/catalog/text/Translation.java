package org.unhunch.catalog.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.json.Fields;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;

/** The texts of a catalog in another language, as far as they are there. */
public final class Translation {
  private final Map<String, English> english;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Report faults;
  private final Report gaps;
  private final String shown;

  private Translation(Catalog catalog, Report faults, String shown) {
    this.english = English.of(catalog);
    this.faults = faults;
    this.gaps = new Report(shown);
    this.shown = shown;
  }

  /**
   * {@return what a file says of the texts of a catalog}
   *
   * @param catalog the catalog as it was written first
   * @param file what has been read, or empty if there is nothing
   * @param faults what was wrong in reading it; what is wrong with its texts is added
   * @param shown the name of the file
   */
  public static Translation of(Catalog catalog, Optional<Node> file, Report faults, String shown) {
    Translation made = new Translation(catalog, faults, shown);
    file.ifPresent(made::read);
    return made;
  }

  private void read(Node file) {
    Fields.of(file, faults).ifPresent(all -> all.members().forEach(this::entry));
    Fields.of(file, gaps)
        .ifPresent(all -> all.members().forEach((key, each) -> gap(all, key, each)));
  }

  private void entry(String key, Fields entry) {
    String text = entry.text("text");
    String of = entry.text("of");
    English first = english.get(key);
    if (text == null || of == null || first == null) {
      return;
    }
    try {
      first.check(text);
      if (of.equals(first.hash())) {
        texts.put(key, text);
      }
    } catch (BrokenRule e) {
      entry.problem("text", e.rule());
    }
  }

  /** Reads the same again, so that what is wrong and what is only not yet done stand apart. */
  private void gap(Fields all, String key, Fields entry) {
    seen.add(key);
    English first = english.get(key);
    if (first == null) {
      all.keyProblem(key, Message.of("words.extra", key));
    } else if (!first.hash().equals(entry.textIfAny("of").orElse(""))) {
      entry.problem("of", Message.of("words.stale", first.text(), first.hash()));
    }
  }

  /** {@return the text of a key, if there is one that was made from the English text of today} */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** {@return how many of a hundred texts are there, rounded down} */
  public int percent() {
    return english.isEmpty() ? 0 : texts.size() * 100 / english.size();
  }

  /** {@return what is wrong with the file and its texts} */
  public List<Problem> faults() {
    return faults.problems();
  }

  /** {@return what is missing, made from another English text, or of no text of the catalog} */
  public List<Problem> gaps() {
    List<Problem> all = new ArrayList<>(gaps.problems());
    english.forEach(
        (key, each) -> {
          if (!seen.contains(key)) {
            Message missing = Message.of("words.missing", each.text(), each.hash());
            all.add(new Problem(shown, 0, 0, key, missing));
          }
        });
    return all;
  }

  /** {@return the catalog with these texts; what is not there whole stays as it was written} */
  public Catalog in(String language, Catalog catalog) {
    return new CatalogTexts(language, (key, text, most) -> texts.get(key)).in(catalog);
  }
}
