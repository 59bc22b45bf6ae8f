package org.unhunch.catalog.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Optional<Node> file;
  private final Report faults;
  private final Map<String, Said> all = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private Translation(Map<String, English> english, Optional<Node> file, Report faults) {
    this.english = english;
    this.file = file;
    this.faults = faults;
  }

  /**
   * {@return what a file says of some texts}
   *
   * @param english the texts as they were written first, by their keys
   * @param file what has been read, or empty if there is nothing
   * @param faults what was wrong in reading it; what is wrong with its texts is added
   */
  public static Translation of(Map<String, English> english, Optional<Node> file, Report faults) {
    Translation made = new Translation(english, file, faults);
    file.flatMap(each -> Fields.of(each, faults))
        .ifPresent(each -> each.members().forEach(made::entry));
    return made;
  }

  private void entry(String key, Fields entry) {
    String text = entry.text("text");
    String of = entry.text("of");
    Said said = entry.build(() -> new Said(text, of));
    English first = english.get(key);
    try {
      if (said != null && first != null && of.equals(first.hash())) {
        first.check(text);
        texts.put(key, text);
      }
      if (said != null) {
        all.put(key, said);
      }
    } catch (BrokenRule e) {
      entry.problem("text", e.rule());
    }
  }

  /** {@return the texts by their keys, also those that are of no use by now} */
  public Map<String, Said> all() {
    return all;
  }

  private void gap(Fields all, String key, Fields entry, Set<String> missing) {
    missing.remove(key);
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

  /**
   * {@return what is missing, made from a text that is another by now, or of no text of the
   * catalog} The file is read again for it, so that what is wrong in it stands apart.
   */
  public List<Problem> gaps() {
    Report gaps = faults.anew();
    Set<String> missing = new LinkedHashSet<>(english.keySet());
    file.flatMap(each -> Fields.of(each, gaps))
        .ifPresent(in -> in.members().forEach((key, each) -> gap(in, key, each, missing)));
    for (String key : missing) {
      English each = english.get(key);
      gaps.missing(key, file, Message.of("words.missing", each.text(), each.hash()));
    }
    return gaps.problems();
  }

  /** {@return the catalog with these texts; what is not there whole stays as it was written} */
  public Catalog in(String language, Catalog catalog) {
    return new CatalogTexts(language, (key, text, most) -> texts.get(key)).in(catalog);
  }

  /**
   * {@return the same with the texts of a file, whatever has become of what they were made from}
   */
  public static Catalog in(String language, Map<String, Said> texts, Catalog catalog) {
    return new CatalogTexts(
            language,
            (key, text, most) -> new English(text, most).saidBy(texts.get(key)).orElse(null))
        .in(catalog);
  }
}
