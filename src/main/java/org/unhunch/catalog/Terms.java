package org.unhunch.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Eyes;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Term;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.routine.term.Wording;

/**
 * The vocabularies by id, in file order; null stands for an entry that has problems.
 *
 * @param pictures those that photos are of; none but in a pack
 * @param pack the language of the pack that they are for, whose author need not say where a number
 *     comes from, nor what only those have who have sources; empty of a catalog
 */
record Terms(
    Map<String, Equipment> equipment,
    Map<String, Position> positions,
    Map<String, Movement> movements,
    Map<String, Care> cares,
    Map<String, Source> sources,
    Map<String, PlacePreset> places,
    Pacing pacing,
    Map<String, Jpeg> pictures,
    Optional<Wording> pack) {
  static final Map<String, Side> SIDES = Fields.words(Side.values());
  static final Map<String, Phase.Kind> PHASE_KINDS = Fields.words(Phase.Kind.values());
  static final Map<String, Side.Pair> PAIRS = Fields.words(Side.Pair.values());
  static final Map<String, Exercise.Kind> KINDS = Fields.words(Exercise.Kind.values());
  static final Map<String, Position.Posture> POSTURES = Fields.words(Position.Posture.values());
  static final Map<String, Equipment.Access> ACCESSES = Fields.words(Equipment.Access.values());
  static final Map<String, Side.Succession> ORDERS = Fields.words(Side.Succession.values());
  static final Map<String, Level.Measure.Unit> MEASURES =
      by(
          List.of(Level.Measure.Unit.values()),
          unit -> unit == Level.Measure.Unit.CENTIMETERS ? "cm" : "degrees");
  static final Map<String, Side> PHASE_SIDES = Fields.words(Side.LEFT, Side.RIGHT);
  static final Map<String, Eyes> EYES = Fields.words(Eyes.values());
  static final Map<String, Area> AREAS = Fields.words(Area.values());
  static final Map<String, Length.Unit> LENGTHS = Fields.words(Length.Unit.values());

  /** The words of a catalog, for a pack that is read beside it and has these pictures. */
  static Terms forPack(Catalog catalog, Map<String, Jpeg> pictures, Wording pack) {
    Vocabulary words = catalog.vocabulary();
    Map<String, Equipment> equipment = by(words.equipment(), Equipment::id);
    words.equipment().forEach(each -> formerly(each, equipment));
    return new Terms(
        equipment,
        by(words.positions(), Position::id),
        by(words.movements(), Movement::id),
        by(words.cares(), Care::id),
        by(words.sources(), Source::id),
        by(words.places(), PlacePreset::id),
        catalog.pacing(),
        pictures,
        Optional.of(pack));
  }

  /** Whether they are for a pack. */
  boolean inPack() {
    return pack.isPresent();
  }

  /** In which language something is: in a pack it may say so itself; null for none. */
  Wording wording(Fields fields) {
    return inPack() && fields.has("language")
        ? fields.parsed("language", Wording::of, Message.of("pack.a-language"))
        : pack.orElse(Wording.ENGLISH);
  }

  /** Adds the other ids that stand for a thing, where they are free. */
  static void formerly(Equipment thing, Map<String, Equipment> equipment) {
    thing.formerly().forEach(id -> equipment.putIfAbsent(id, thing));
  }

  /** The entries without problems, in file order. */
  Vocabulary vocabulary() {
    return new Vocabulary(
        sound(equipment),
        sound(positions),
        sound(movements),
        sound(cares),
        sound(sources),
        sound(places));
  }

  /** The entries without problems, in file order, each once, though former ids may name it, too. */
  static <T> List<T> sound(Map<String, T> terms) {
    return terms.values().stream().filter(Objects::nonNull).distinct().toList();
  }

  static <T> Map<String, T> by(Iterable<T> values, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }

  /** The names that things of one kind have so far: two of one name could not be told apart. */
  static final class TakenNames {
    private final Set<String> taken = new HashSet<>();

    /** Takes the name of the key, or notes that it is taken and answers false. */
    boolean take(Fields fields, String key, String name) {
      boolean free = taken.add(Term.spelled(name));
      if (!free) {
        fields.problem(key, Message.of("catalog.name.twice", name));
      }
      return free;
    }
  }
}
