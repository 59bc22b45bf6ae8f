package org.unhunch.catalog.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Term;
import org.unhunch.routine.term.Vocabulary;

/** The texts of the vocabulary; the titles of sources stay as they were published. */
final class TermTexts {
  private final String language;
  private final Lookup texts;
  private final Map<String, Equipment> equipment;
  private final Map<String, Position> positions;
  private final Map<String, Movement> movements;
  private final Map<String, Source> sources;
  private final Map<String, Care> cares;
  private final Map<String, PlacePreset> places;

  TermTexts(Vocabulary english, String language, Lookup texts) {
    this.language = language;
    this.texts = texts;
    this.equipment = all(english.equipment(), TermTexts::equipment);
    this.positions = all(english.positions(), TermTexts::position);
    this.movements = all(english.movements(), TermTexts::movement);
    this.sources = all(english.sources(), TermTexts::source);
    this.cares = all(english.cares(), this::care);
    this.places = all(english.places(), this::place);
  }

  private <T extends Term> Map<String, T> all(List<T> terms, BiFunction<Lookup, T, T> say) {
    Map<String, T> all = new LinkedHashMap<>();
    for (T each : terms) {
      T said = Whole.of(texts, some -> say.apply(some, each), same -> say.apply(same, each));
      all.put(each.id(), said);
    }
    return all;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        List.copyOf(equipment.values()),
        List.copyOf(positions.values()),
        List.copyOf(movements.values()),
        List.copyOf(cares.values()),
        List.copyOf(sources.values()),
        List.copyOf(places.values()),
        language);
  }

  Equipment of(Equipment each) {
    return equipment.getOrDefault(each.id(), each);
  }

  Position of(Position each) {
    return positions.getOrDefault(each.id(), each);
  }

  Movement of(Movement each) {
    return movements.getOrDefault(each.id(), each);
  }

  Source of(Source each) {
    return sources.getOrDefault(each.id(), each);
  }

  Care of(Care each) {
    return cares.getOrDefault(each.id(), each);
  }

  private static Equipment equipment(Lookup texts, Equipment each) {
    String key = "equipment/" + each.id() + "/";
    return new Equipment(
        each.id(),
        texts.text(key + "name", each.name(), Longest.NAME),
        each.one().map(text -> texts.text(key + "one", text, Longest.NAME)),
        each.the().map(text -> texts.text(key + "the", text, Longest.NAME)),
        texts.text(key + "description", each.description(), Longest.SENTENCE),
        each.substitute().map(text -> texts.text(key + "substitute", text, Longest.SENTENCE)),
        each.access(),
        each.formerly());
  }

  private static Position position(Lookup texts, Position each) {
    String name = texts.text("positions/" + each.id() + "/name", each.name(), Longest.NAME);
    return new Position(each.id(), name, each.posture(), each.eyes());
  }

  private static Movement movement(Lookup texts, Movement each) {
    String key = "movements/" + each.id() + "/";
    return new Movement(
        each.id(),
        texts.text(key + "name", each.name(), Longest.NAME),
        texts.text(key + "description", each.description(), Longest.SENTENCE),
        each.eyes(),
        each.area());
  }

  private static Source source(Lookup texts, Source each) {
    String kind = texts.text("sources/" + each.id() + "/kind", each.kind(), Longest.NAME);
    return new Source(each.id(), each.title(), kind);
  }

  private Care care(Lookup texts, Care each) {
    String key = "cares/" + each.id() + "/";
    return new Care(
        each.id(),
        texts.text(key + "name", each.name(), Longest.NAME),
        texts.text(key + "description", each.description(), Longest.SENTENCE),
        each.movements().stream().map(this::of).collect(Collectors.toSet()),
        each.positions().stream().map(this::of).collect(Collectors.toSet()),
        each.views().stream().map(view -> view(texts, key + "view/", view)).toList());
  }

  private Care.View view(Lookup texts, String key, Care.View view) {
    String said = texts.text(key + view.source().id(), view.text(), Longest.SENTENCE);
    return new Care.View(of(view.source()), said);
  }

  private PlacePreset place(Lookup texts, PlacePreset each) {
    return new PlacePreset(
        each.id(),
        texts.text("places/" + each.id() + "/name", each.name(), Longest.NAME),
        each.equipment().stream().map(this::of).collect(Collectors.toSet()));
  }
}
