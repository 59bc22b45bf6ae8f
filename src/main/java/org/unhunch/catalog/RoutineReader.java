package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Foreign;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;

/** Reads the file of one routine. */
final class RoutineReader {
  private static final int MOST_PER_DAY = 24;
  private static final List<String> KEYS = List.of("summary", "steps");
  private final Terms terms;
  private final Map<String, Exercise> exercises;
  private final QuantityReader quantities;
  private final Workload workload;

  /** Reads against these exercises by id; null stands for one that has problems of its own. */
  RoutineReader(Terms terms, Map<String, Exercise> exercises) {
    this.terms = terms;
    this.exercises = exercises;
    this.quantities = new QuantityReader(terms.sources());
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
    String why = TextKind.SENTENCE.ifAny(fields, "why").orElse("");
    Optional<Source> source = fields.termIfAny("source", terms.sources());
    List<Optional<String>> before = new ArrayList<>();
    List<Routine.Entry> entries = fields.each("steps", each -> entry(each, before));
    if (workload.of(entries) > Workload.MOST) {
      fields.problem("steps", Message.of("catalog.workload", Workload.MOST));
    }
    Optional<Quantity> perDay = quantities.optional(fields, "perDay", 1, MOST_PER_DAY);
    Routine routine =
        fields.build(() -> new Routine(id, name, summary, why, source, entries, perDay));
    if (routine != null) {
      names.take(fields, "name", name);
    }
    return routine;
  }

  /** A step, or null after noting its problems; {@code before} has the ids of those before it. */
  private Routine.Entry entry(Fields step, List<Optional<String>> before) {
    Exercise exercise = step.term("exercise", exercises);
    boolean hasLevel = step.has("level");
    boolean hasDose = step.has("dose");
    Optional<Quantity> reps =
        step.has("reps") ? Optional.ofNullable(quantities.reps(step)) : Optional.empty();
    int priority = step.has("priority") ? step.integer("priority", 1, 9) : 1;
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
          Dose dose = reps.map(prescribed::inReps).orElse(prescribed);
          return new Routine.Entry(exercise, level, dose, priority, after);
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
}
