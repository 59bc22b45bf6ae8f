package org.unhunch.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Level.Measure;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;

/** Reads what an exercise and its levels have in common: a level brings its own or inherits. */
final class LevelReader {
  private static final int MOST_PER_SIDE = 36_000;
  private static final int MOST_MEASURE = 500;

  /** What an exercise inherits: what may be left out, and null for what it must bring. */
  private static final Parts NONE =
      new Parts(
          true,
          null,
          null,
          Needs.NONE,
          List.of(),
          null,
          Side.Succession.WHOLE,
          null,
          null,
          null,
          List.of(),
          List.of());

  /** The same in a pack. */
  private static final Parts NONE_IN_PACK =
      new Parts(
          true,
          null,
          List.of(),
          Needs.NONE,
          List.of(),
          Side.Pair.NONE,
          Side.Succession.WHOLE,
          null,
          null,
          null,
          List.of(),
          List.of());

  private final Terms terms;
  private final QuantityReader quantities;

  LevelReader(Terms terms) {
    this.terms = terms;
    this.quantities = new QuantityReader(terms.sources(), terms.inPack());
  }

  /** A level, null if it has problems, and the id by which others name it. */
  record Read(String id, Level level) {}

  /** Everything a level may bring of its own, and whether it was read without a problem. */
  record Parts(
      boolean sound,
      List<Position> positions,
      List<Movement> movements,
      Needs needs,
      List<Equipment> helps,
      Side.Pair sides,
      Side.Succession order,
      List<Sentence> setup,
      List<Phase> script,
      List<Dose> doses,
      List<Measure> measures,
      List<Photo> photos) {
    Level asLevel(String id, String name, String note, int effort, Optional<Equipment> with) {
      Level.Body body = new Level.Body(positions, movements, needs, helps, with, measures);
      return new Level(id, name, note, effort, body, sides, order, setup, script, doses, photos);
    }
  }

  /** The parts of the exercise itself, most of which it must bring. */
  Parts parts(Fields fields) {
    return parts(fields, terms.inPack() ? NONE_IN_PACK : NONE);
  }

  /**
   * Reads a level, where what it does not bring is the exercise's. It is not built upon parts that
   * have problems: those have been told, and all that could follow is more of the same.
   */
  Read level(Fields fields, Parts base, Set<String> ids, Terms.TakenNames names) {
    String id = fields.text("id");
    if (id != null && !ids.add(id)) {
      fields.problem("id", Message.of("rule.levels.twice", id));
    }
    String name = TextKind.NAME.of(fields, "name");
    String note = TextKind.SENTENCE.ifAny(fields, "note").orElse("");
    int effort = fields.integer("effort", 1, 9);
    Optional<Equipment> with = fields.termIfAny("with", terms.equipment());
    Parts parts = parts(fields, base);
    Level level =
        fields.build(() -> base.sound() ? parts.asLevel(id, name, note, effort, with) : null);
    boolean free = level != null && names.take(fields, "name", name);
    return new Read(id, free ? level : null);
  }

  private Parts parts(Fields fields, Parts base) {
    int before = fields.problemCount();
    // Sides that the exercise has but that are unknown are null as well, and told already.
    boolean inherits = base != NONE && !fields.has("sides");
    Side.Pair sides = inherits ? base.sides() : fields.term("sides", Terms.PAIRS);
    Side.Succession order = order(fields, sides, base);
    List<Phase> script = own(fields, "script", base.script(), key -> script(fields, sides));
    var positions = own(fields, "positions", base.positions(), terms(fields, terms.positions()));
    var movements = own(fields, "movements", base.movements(), terms(fields, terms.movements()));
    Needs needs = own(fields, "needs", base.needs(), key -> needs(fields));
    var helps = own(fields, "helps", base.helps(), terms(fields, terms.equipment()));
    List<Sentence> setup =
        own(
            fields,
            "setup",
            base.setup(),
            key -> TextKind.INSTRUCTION.sentences(fields, key, sides));
    List<Dose> doses = own(fields, "doses", base.doses(), key -> doses(fields, script));
    List<Measure> measures =
        own(
            fields,
            "measures",
            base.measures(),
            key -> fields.each(key, each -> measure(each, script)));
    List<Photo> photos = terms.inPack() ? photos(fields, base, script) : List.of();
    boolean sound = fields.problemCount() == before;
    return new Parts(
        sound, positions, movements, needs, helps, sides, order, setup, script, doses, measures,
        photos);
  }

  /** A level without sides needs not say that it leaves their order out. */
  private static Side.Succession order(Fields fields, Side.Pair sides, Parts base) {
    Side.Succession order = fields.termIfAny("order", Terms.ORDERS).orElse(base.order());
    if (sides == Side.Pair.NONE && order == Side.Succession.ALTERNATE) {
      if (fields.has("order")) {
        fields.problem("order", Message.of("rule.order"));
      }
      return Side.Succession.WHOLE;
    }
    return order;
  }

  private Measure measure(Fields fields, List<Phase> script) {
    String name = TextKind.NAME.of(fields, "name");
    Measure.Unit unit = fields.term("unit", Terms.MEASURES);
    Optional<String> phase = phaseIfAny(fields, script);
    // The number is of the same object, so it comes last.
    Quantity amount = quantities.quantity(fields, 1, MOST_MEASURE);
    return fields.build(() -> new Measure(name, unit, amount, phase));
  }

  private List<Photo> photos(Fields fields, Parts base, List<Phase> script) {
    Set<Optional<String>> seen = new HashSet<>();
    return own(
        fields,
        "photos",
        base.photos(),
        key -> fields.each(key, each -> photo(each, script, seen)));
  }

  private Photo photo(Fields fields, List<Phase> script, Set<Optional<String>> seen) {
    Jpeg picture = fields.term("picture", terms.pictures());
    String words = TextKind.FACT.of(fields, "words");
    Optional<String> phase = phaseIfAny(fields, script);
    if (!seen.add(phase)) {
      fields.problem("phase", Message.of("rule.photos.twice"));
    }
    return fields.build(() -> new Photo(picture, words, phase));
  }

  private static Optional<String> phaseIfAny(Fields fields, List<Phase> script) {
    Map<String, String> names = Terms.by(script.stream().map(Phase::name).toList(), it -> it);
    // Where the script has problems of its own, nobody knows which phases there are.
    return names.isEmpty() ? fields.textIfAny("phase") : fields.termIfAny("phase", names);
  }

  private static <T> Function<String, List<T>> terms(Fields fields, Map<String, T> terms) {
    return key -> fields.terms(key, terms);
  }

  private static <T> T own(Fields fields, String key, T inherited, Function<String, T> read) {
    return fields.has(key) || inherited == null ? read.apply(key) : inherited;
  }

  private Needs needs(Fields fields) {
    List<List<Equipment>> groups = fields.groups("needs", terms.equipment());
    // A group whose every word is unknown has been noted, and stands for nothing here.
    return new Needs(groups.stream().filter(group -> !group.isEmpty()).toList());
  }

  /** The phases; none at all if one has problems, so that no dose is measured against the rest. */
  private static List<Phase> script(Fields fields, Side.Pair sides) {
    int before = fields.problemCount();
    Set<String> names = new HashSet<>();
    List<Phase> phases = fields.each("script", each -> phase(each, names, sides));
    return fields.problemCount() == before ? phases : List.of();
  }

  private static Phase phase(Fields fields, Set<String> names, Side.Pair sides) {
    Phase.Kind kind = fields.term("kind", Terms.PHASE_KINDS);
    String name = TextKind.PHASE.of(fields, "name");
    Sentence cue = TextKind.CUE.sentence(fields, "cue", sides);
    Optional<Side> side = fields.termIfAny("side", Terms.PHASE_SIDES);
    if (name != null && !names.add(name)) {
      fields.problem("name", Message.of("rule.phases.twice", name));
    }
    return fields.build(() -> new Phase(kind, name, cue, side));
  }

  private List<Dose> doses(Fields fields, List<Phase> script) {
    Set<Optional<Source>> seen = new HashSet<>();
    return fields.each("doses", each -> dose(each, script, seen));
  }

  private Dose dose(Fields fields, List<Phase> script, Set<Optional<Source>> seen) {
    Optional<Source> source = fields.termIfAny("source", terms.sources());
    if (!seen.add(source) && source.isPresent() == fields.has("source")) {
      fields.problem("source", Message.of("rule.doses.twice"));
    }
    Quantity reps = quantities.reps(fields);
    Quantity sets = quantities.sets(fields).orElseGet(Quantity::once);
    Map<String, Length> phases =
        fields.object("phases").map(each -> phases(each, script)).orElse(Map.of());
    Optional<Quantity> betweenReps = quantities.rest(fields, "restBetweenReps");
    Optional<Quantity> betweenSets = quantities.rest(fields, "restBetweenSets");
    Optional<Quantity> perSide = quantities.optional(fields, "perSide", 1, MOST_PER_SIDE);
    return fields.build(
        () -> new Dose(source, reps, sets, phases, betweenReps, betweenSets, perSide));
  }

  private Map<String, Length> phases(Fields fields, List<Phase> script) {
    List<String> names = script.stream().map(Phase::name).toList();
    Map<String, Length> lengths = new LinkedHashMap<>();
    Set<String> meant = new HashSet<>();
    fields
        .byKey(value -> value)
        .forEach(
            (name, each) -> {
              Length length = quantities.length(each);
              if (!names.isEmpty() && !names.contains(name)) {
                fields.keyProblem(
                    name, Message.of("catalog.no-such-phase", name, Nearest.hint(name, names)));
                meant.add(Nearest.to(name, names).orElse(name));
              }
              lengths.put(name, length);
            });
    names.stream()
        .filter(name -> !fields.has(name) && !meant.contains(name))
        .forEach(name -> fields.problem("", Message.of("catalog.no-length", name)));
    return lengths;
  }
}
