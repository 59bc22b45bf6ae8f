package org.unhunch.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.text.English;
import org.unhunch.catalog.text.Said;
import org.unhunch.catalog.text.Translation;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.routine.term.Wording;

/** The texts of a pack, which may be said in other languages. */
record PackTexts(PackContent content, Pacing pacing) {
  /** The key of what the pack is called; those of exercises and routines have a slash. */
  static final String NAME = "name";

  private static final String FOR = "for";
  private static final String ENGLISH = Wording.ENGLISH.language();

  /** As they were written, by their keys. */
  Map<String, English> all() {
    Pack pack = content.pack();
    Map<String, English> all = new LinkedHashMap<>();
    all.put(NAME, new English(pack.name(), Longest.NAME));
    if (!pack.purpose().isEmpty()) {
      all.put(FOR, new English(pack.purpose(), Longest.SENTENCE));
    }
    all.putAll(English.of(catalog()));
    return all;
  }

  private Catalog catalog() {
    return new Catalog(Vocabulary.EMPTY, content.exercises(), content.routines(), pacing);
  }

  /** The pack in a language, as far as it has it whole; found by what it says in English, too. */
  PackContent in(String language) {
    PackContent said = said(language);
    boolean more = !language.equals(ENGLISH) && content.words().languages().contains(ENGLISH);
    return more ? alsoFoundAs(said, said(ENGLISH)) : said;
  }

  private PackContent said(String language) {
    Map<String, Said> texts = content.words().all().get(language);
    if (texts == null) {
      return content;
    }
    Catalog said = Translation.in(language, texts, catalog());
    return new PackContent(
        pack(texts), said.exercises(), content.poses(), said.routines(), content.words());
  }

  /** What it is called and what it is for; both, or as they were written. */
  private Pack pack(Map<String, Said> texts) {
    Pack pack = content.pack();
    Map<String, English> all = all();
    Optional<String> name = all.get(NAME).saidBy(texts.get(NAME));
    Optional<String> purpose =
        pack.purpose().isEmpty() ? Optional.of("") : all.get(FOR).saidBy(texts.get(FOR));
    return name.flatMap(each -> purpose.map(other -> pack.called(each, other))).orElse(pack);
  }

  private static PackContent alsoFoundAs(PackContent said, PackContent english) {
    Map<String, Exercise> known = new LinkedHashMap<>();
    said.exercises().forEach(each -> known.put(each.id(), alsoFoundAs(each, english)));
    Renaming same = new Renaming(Map.of());
    List<Routine> routines = new ArrayList<>();
    for (Routine each : said.routines()) {
      Stream<String> names =
          english.routines().stream()
              .filter(other -> other.id().equals(each.id()) && isEnglish(other.wording()))
              .map(Routine::name);
      routines.add(
          same.of(each, each.id(), exercise -> known.getOrDefault(exercise.id(), exercise))
              .worded(each.wording().and(names.toList())));
    }
    List<Exercise> exercises = List.copyOf(known.values());
    return new PackContent(said.pack(), exercises, said.poses(), routines, said.words());
  }

  private static Exercise alsoFoundAs(Exercise said, PackContent english) {
    List<String> names = new ArrayList<>();
    english
        .exercise(said.id())
        .filter(each -> isEnglish(each.wording()))
        .ifPresent(
            each -> {
              names.add(each.name());
              names.addAll(each.aliases());
            });
    return said.worded(said.wording().and(names));
  }

  private static boolean isEnglish(Wording wording) {
    return wording.language().equals(ENGLISH);
  }
}
