package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.json.Fields;
import org.unhunch.json.Foreign;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.json.Value;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Wording;

/** Reads the file of one routine. */
final class RoutineReader {
  private static final int MOST_PER_DAY = 24;
  private static final int MOST_PRIORITY = 9;
  private static final List<String> KEYS = List.of("summary", "steps");
  private final Terms terms;
  private final Map<String, Exercise> exercises;
  private final QuantityReader quantities;
  private final Workload workload;

  /** Reads against these exercises by id; null stands for one that has problems of its own. */
  RoutineReader(Terms terms, Map<String, Exercise> exercises) {
    this.terms = terms;
    this.exercises = exercises;
    this.quantities = new QuantityReader(terms.sources(), terms.inPack());
    this.workload = new Workload(exercises);
  }

  /** The routine in the document whose name stands for the id; it takes one of the names. */
  Optional<Routine> read(Node document, String fileId, Report report, Terms.TakenNames names) {
    if (Foreign.isNoneOf(document, KEYS) || Foreign.hasNone(document, "steps", "exercise")) {
      report.problem(Message.of("catalog.foreign.routine"));
      return Optional.empty();
    }
    return Fields.of(document, report).map(fields -> routine(fields, fileId, names));
  }

  private Routine routine(Fields fields, String fileId, Terms.TakenNames names) {
    String id = ExerciseReader.ownId(fields, fileId);
    String name = TextKind.NAME.of(fields, "name");
    String summary = TextKind.SENTENCE.of(fields, "summary");
    boolean list = fields.valueIfAny("why").filter(Value::isList).isPresent();
    Optional<Source> source = fields.termIfAny("source", terms.sources());
    List<Optional<String>> before = new ArrayList<>();
    List<Routine.Item> items =
        fields.each("steps", each -> each.has("rest") ? rest(each) : entry(each, before));
    List<Routine.Why> reasons = list ? reasons(fields, before) : reason(fields, before);
    if (workload.of(items) > Workload.MOST) {
      fields.problem("steps", Message.of("catalog.workload", Workload.MOST));
    }
    Optional<Quantity> perDay = quantities.optional(fields, "perDay", 1, MOST_PER_DAY);
    List<String> left = fields.textsIfAny("leave");
    Wording wording = terms.wording(fields);
    Routine routine =
        fields.build(
            () ->
                new Routine(id, name, summary, reasons, source, items, perDay)
                    .leaving(Set.copyOf(left))
                    .worded(wording));
    if (routine != null) {
      names.take(fields, "name", name);
    }
    return routine;
  }

  /** A sentence alone is on all steps. */
  private static List<Routine.Why> reason(Fields fields, List<Optional<String>> steps) {
    List<String> of = ids(steps);
    Optional<String> text = TextKind.SENTENCE.ifAny(fields, "why").filter(any -> !of.isEmpty());
    return text.stream().map(all -> new Routine.Why(all, of)).toList();
  }

  private static List<String> ids(List<Optional<String>> steps) {
    return steps.stream().flatMap(Optional::stream).distinct().toList();
  }

  /** Each sentence of a list says which steps it is on. */
  private List<Routine.Why> reasons(Fields fields, List<Optional<String>> steps) {
    // Among steps with problems may be the one that is meant.
    boolean known = !steps.contains(Optional.<String>empty());
    Iterable<String> ids = known ? ids(steps) : exercises.keySet();
    Map<String, String> said = Terms.by(ids, Function.identity());
    return fields.each(
        "why",
        each -> {
          String text = TextKind.SENTENCE.of(each, "text");
          List<String> of = each.terms("of", said);
          List<String> inOrder = said.keySet().stream().filter(of::contains).toList();
          return each.build(() -> new Routine.Why(text, inOrder));
        });
  }

  private static Rest rest(Fields step) {
    int seconds = step.integer("rest", 1, Rest.LONGEST);
    String say = TextKind.SAID.ifAny(step, "say").orElse("");
    boolean waits = step.flagIfAny("wait").orElse(false);
    return step.build(() -> new Rest(seconds, say, waits));
  }

  /** A step, or null after noting its problems; {@code before} has the ids of those before it. */
  private Routine.Entry entry(Fields step, List<Optional<String>> before) {
    Exercise exercise = step.term("exercise", exercises);
    boolean hasLevel = step.has("level");
    boolean hasDose = step.has("dose");
    OwnAmounts own = OwnAmounts.read(step, quantities);
    int priority = step.has("priority") ? step.integer("priority", 1, MOST_PRIORITY) : 1;
    Optional<String> after = step.textIfAny("after");
    // Among steps with problems may be the one that is meant.
    if (after.isPresent() && !before.contains(after) && !before.contains(Optional.empty())) {
      step.problem("after", Message.of("catalog.after", after.get()));
    }
    before.add(Optional.ofNullable(exercise).map(Exercise::id));
    if (exercise == null) {
      return step.build(() -> null);
    }
    Level level =
        hasLevel ? step.term("level", Terms.by(exercise.levels(), Level::id)) : exercise.start();
    if (level == null) {
      return step.build(() -> null);
    }
    Dose prescribed = hasDose ? dose(step, level) : level.doses().get(0);
    if (prescribed == null) {
      return step.build(() -> null);
    }
    return step.build(
        () -> {
          Routine.Entry entry =
              new Routine.Entry(exercise, level, own.of(prescribed), priority, after, List.of());
          return own.inOrder(entry);
        });
  }

  private Dose dose(Fields step, Level level) {
    Source source = step.term("dose", terms.sources());
    if (source == null) {
      return null;
    }
    return level
        .doseOf(source)
        .orElseGet(
            () -> {
              step.problem("dose", Message.of("catalog.no-dose", source.id()));
              return null;
            });
  }

  /**
   * What a step of a routine has of its own, in the place of what the exercise says.
   *
   * @param phases by name; those that are not among them stay as they are
   */
  private record OwnAmounts(
      Optional<Quantity> reps,
      Optional<Quantity> sets,
      Map<String, Length> phases,
      Optional<Quantity> restBetweenSets,
      Optional<Side> first,
      Optional<Side.Succession> order) {

    static OwnAmounts read(Fields step, QuantityReader quantities) {
      return new OwnAmounts(
          step.has("reps") ? Optional.ofNullable(quantities.reps(step)) : Optional.empty(),
          quantities.sets(step),
          step.has("phases") ? phases(step, quantities) : Map.of(),
          quantities.rest(step, "restBetweenSets"),
          step.termIfAny("first", Terms.SIDES),
          step.termIfAny("order", Terms.ORDERS));
    }

    private static Map<String, Length> phases(Fields step, QuantityReader quantities) {
      return step.object("phases").map(each -> each.byKey(quantities::length)).orElse(Map.of());
    }

    /**
     * The dose in these numbers.
     *
     * @throws BrokenRule if it has no such phase
     */
    Dose of(Dose dose) {
      for (String name : phases.keySet()) {
        if (!dose.phases().containsKey(name)) {
          Message hint = Nearest.hint(name, dose.phases().keySet());
          throw new BrokenRule(Message.of("catalog.no-such-phase", name, hint));
        }
      }
      Map<String, Length> lengths = new LinkedHashMap<>(dose.phases());
      lengths.putAll(phases);
      boolean onlyReps = sets.isEmpty() && phases.isEmpty() && restBetweenSets.isEmpty();
      return onlyReps
          ? reps.map(dose::inReps).orElse(dose)
          : dose.in(
              reps.orElse(dose.reps()),
              sets.orElse(dose.sets()),
              lengths,
              restBetweenSets.or(dose::restBetweenSets));
    }

    /** The entry on its sides in this order. */
    Routine.Entry inOrder(Routine.Entry entry) {
      Side.Pair sides = entry.level().sides();
      first.ifPresent(
          each -> {
            if (!sides.sides().contains(first)) {
              throw new BrokenRule(Message.of("catalog.first", each));
            }
          });
      return first.isEmpty() && order.isEmpty()
          ? entry
          : entry.inOrder(
              first.map(sides::from).orElse(sides), order.orElse(entry.level().order()));
    }
  }
}
