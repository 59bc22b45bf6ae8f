package org.unhunch.catalog.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Entry;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Routine.Why;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Term;
import org.unhunch.routine.term.Wording;

/** Walks over a catalog and makes the same one of what is said of each text. */
final class CatalogTexts {
  private final String language;
  private final Lookup texts;

  /** A walk that makes a catalog in a language. */
  CatalogTexts(String language, Lookup texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The catalog with what is said of its texts; an exercise of which one has none stays as is. */
  Catalog in(Catalog english) {
    TermTexts terms = new TermTexts(english.vocabulary(), language, texts);
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    english.exercises().forEach(each -> exercises.put(each.id(), exercise(each, terms)));
    List<Routine> routines =
        english.routines().stream().map(each -> routine(each, exercises, terms)).toList();
    Pacing pacing = english.pacing();
    Position start = terms.of(pacing.gettingThere().startsAt());
    return new Catalog(terms.vocabulary(), byName(exercises), routines, pacing.startingAt(start));
  }

  private static List<Exercise> byName(Map<String, Exercise> exercises) {
    return exercises.values().stream()
        .sorted(Comparator.comparing(each -> Term.folded(each.name())))
        .toList();
  }

  private Exercise exercise(Exercise english, TermTexts terms) {
    List<String> names = new ArrayList<>(english.aliases());
    names.add(english.name());
    Wording other = new Wording(language, names, english.terms());
    return Whole.of(
        texts,
        said -> new ExerciseTexts(english, said, terms).in(other),
        same -> new ExerciseTexts(english, same, terms).in(english.wording()));
  }

  private Routine routine(Routine english, Map<String, Exercise> exercises, TermTexts terms) {
    Wording other = new Wording(language, List.of(english.name()));
    return Whole.of(
        texts,
        said -> routine(english, said, other, exercises, terms),
        same -> routine(english, same, english.wording(), exercises, terms));
  }

  private static Routine routine(
      Routine routine,
      Lookup texts,
      Wording wording,
      Map<String, Exercise> exercises,
      TermTexts terms) {
    String key = "routines/" + shortId(routine.id()) + "/";
    List<Why> reasons = new ArrayList<>();
    for (Why each : routine.reasons()) {
      String whyKey = key + "why/" + (reasons.size() + 1);
      reasons.add(new Why(texts.text(whyKey, each.text(), Longest.SENTENCE), each.of()));
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry each : routine.entries()) {
      Lookup own = exercises.containsKey(each.exercise().id()) ? texts : elsewhere(each, texts);
      Entry said = entry(each, exercises, new DoseTexts(own, terms));
      String restKey = key + "rest/" + (entries.size() + 1);
      entries.add(said.resting(rests(each.rests(), texts, restKey)));
    }
    return new Routine(
        routine.id(),
        texts.text(key + "name", routine.name(), Longest.NAME),
        texts.text(key + "summary", routine.summary(), Longest.SENTENCE),
        reasons,
        routine.source().map(terms::of),
        entries,
        rests(routine.closing(), texts, key + "rest/" + (entries.size() + 1)),
        routine.perDay().map(new DoseTexts(texts, terms)::of),
        wording,
        routine.left());
  }

  /** What an exercise of another catalog says of its numbers is said there. */
  private static Lookup elsewhere(Entry entry, Lookup texts) {
    Set<String> reasons =
        entry.level().doses().stream().flatMap(DoseTexts::reasons).collect(Collectors.toSet());
    return (key, text, most) -> reasons.contains(text) ? text : texts.text(key, text, most);
  }

  /** In a text's key stands the id that a thing has in its file, also where it is of a pack. */
  static String shortId(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /**
   * The first has the key itself, as long as there was one at most; each more a number behind it.
   */
  private static List<Rest> rests(List<Rest> rests, Lookup texts, String key) {
    List<Rest> said = new ArrayList<>();
    for (Rest each : rests) {
      String own = said.isEmpty() ? key : key + "/" + (said.size() + 1);
      said.add(rest(each, texts, own));
    }
    return said;
  }

  private static Rest rest(Rest rest, Lookup texts, String key) {
    String say = rest.say().isEmpty() ? "" : texts.text(key, rest.say(), Longest.INSTRUCTION);
    return new Rest(rest.seconds(), say, rest.waits());
  }

  private static Entry entry(Entry entry, Map<String, Exercise> exercises, DoseTexts doses) {
    Exercise exercise = exercises.getOrDefault(entry.exercise().id(), entry.exercise());
    Level own = entry.level();
    Level level =
        exercise
            .level(own.id())
            .map(
                each ->
                    own.sides() == each.sides() && own.order() == each.order()
                        ? each
                        : each.inOrder(own.sides(), own.order()))
            .orElse(own);
    Dose dose = doses.of(entry.dose());
    return new Entry(exercise, level, dose, entry.priority(), entry.afterId(), List.of());
  }
}
