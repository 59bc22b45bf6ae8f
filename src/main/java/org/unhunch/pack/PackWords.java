package org.unhunch.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.unhunch.catalog.text.Said;

/**
 * What a pack brings of its texts in other languages.
 *
 * @param all the texts by the two letters of their language and by their keys, in which exercises
 *     and routines have the ids of the pack's file
 */
public record PackWords(Map<String, Map<String, Said>> all) {
  /** What the keys of reasons for numbers begin with. */
  static final String REASONS = "reason/";

  /** No texts at all. */
  static final PackWords NONE = new PackWords(Map.of());

  public PackWords {
    Map<String, Map<String, Said>> copy = new LinkedHashMap<>();
    all.forEach(
        (tag, each) -> copy.put(tag, Collections.unmodifiableMap(new LinkedHashMap<>(each))));
    all = Collections.unmodifiableMap(copy);
  }

  /** What the keys of an exercise's texts begin with. */
  static String ofExercise(String id) {
    return Pack.shortId(id) + "/";
  }

  /** What the keys of a routine's texts begin with. */
  static String ofRoutine(String id) {
    return "routines/" + ofExercise(id);
  }

  /** {@return the languages, by their two letters} */
  public Set<String> languages() {
    return all.keySet();
  }

  /** Those whose keys begin so. */
  PackWords of(String prefix) {
    return renamed(prefix, prefix);
  }

  /** Those whose keys begin so, which then begin with something else. */
  PackWords renamed(String prefix, String other) {
    return keyed(key -> key.startsWith(prefix) ? other + key.substring(prefix.length()) : null);
  }

  /** These, but those whose keys begin so as the others have them. */
  PackWords with(PackWords others, String prefix) {
    return keyed(key -> key.startsWith(prefix) ? null : key).and(others.of(prefix));
  }

  /** The same by other keys; what has none is left out. */
  PackWords keyed(UnaryOperator<String> to) {
    Map<String, Map<String, Said>> kept = new LinkedHashMap<>();
    all.forEach(
        (tag, texts) ->
            texts.forEach(
                (key, said) -> {
                  String other = to.apply(key);
                  if (other != null) {
                    kept.computeIfAbsent(tag, none -> new LinkedHashMap<>()).put(other, said);
                  }
                }));
    return new PackWords(kept);
  }

  PackWords and(PackWords more) {
    Map<String, Map<String, Said>> both = new LinkedHashMap<>();
    all.forEach((tag, texts) -> both.put(tag, new LinkedHashMap<>(texts)));
    more.all.forEach(
        (tag, texts) -> both.computeIfAbsent(tag, none -> new LinkedHashMap<>()).putAll(texts));
    return new PackWords(both);
  }
}
