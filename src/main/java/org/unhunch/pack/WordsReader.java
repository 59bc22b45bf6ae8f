package org.unhunch.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.catalog.text.English;
import org.unhunch.catalog.text.Said;
import org.unhunch.catalog.text.Translation;
import org.unhunch.json.Fields;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;

/** Reads what a pack brings of its texts in other languages. */
final class WordsReader {
  static final String KEY = "words";

  /** Two letters, or three where a language has no two. */
  static final String TAG = "[a-z]{2,3}";

  private final String file;
  private final Map<String, English> texts;
  private final String own;
  private final Map<String, Translation> all = new LinkedHashMap<>();

  /** A reader of the words for what has been read of a pack in a file of that name. */
  WordsReader(String file, PackContent content, Catalog around) {
    this.file = file;
    this.texts = new PackTexts(content, around.pacing()).all();
    this.own = content.pack().wording().language();
  }

  /** Takes the object of the key, in which each language is an object as its file would be. */
  void read(Fields fields, Node.Object words) {
    for (Node.Member each : words.members()) {
      String tag = each.key();
      if (!tag.matches(TAG) || tag.equals(own)) {
        Message right = Message.of("pack.another-language");
        fields.keyProblem(tag, Message.of("json.wrong", tag, right));
      } else {
        read(tag, Optional.of(each.value()));
      }
    }
  }

  private void read(String tag, Optional<Node> words) {
    all.put(tag, Translation.of(texts, words, new Report(file, KEY + "." + tag)));
  }

  /** The words that have been read, also those that are of no use by now. */
  PackWords words() {
    Map<String, Map<String, Said>> said = new LinkedHashMap<>();
    all.forEach((tag, each) -> said.put(tag, each.all()));
    return new PackWords(said);
  }

  /** What is wrong with them. */
  List<Problem> faults() {
    return all.values().stream().flatMap(each -> each.faults().stream()).toList();
  }

  /**
   * What is missing, stale or extra, in the language that is asked for or in all that are there.
   */
  List<Problem> gaps(Optional<String> asked) {
    asked
        .filter(tag -> !tag.equals(own) && !all.containsKey(tag))
        .ifPresent(tag -> read(tag, Optional.empty()));
    return all.entrySet().stream()
        .filter(each -> asked.isEmpty() || asked.get().equals(each.getKey()))
        .flatMap(each -> each.getValue().gaps().stream())
        .toList();
  }
}
