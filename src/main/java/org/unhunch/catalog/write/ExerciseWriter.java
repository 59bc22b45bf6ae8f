package org.unhunch.catalog.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Measure;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;

/** Writes an exercise as its file has it. */
public final class ExerciseWriter {
  /** One thing that a level may bring of its own, and how it is written. */
  private record Part(String key, Function<Level, Object> write) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("positions", level -> Members.list(level.body().positions(), Position::id)),
          new Part("movements", level -> Members.list(level.body().movements(), Movement::id)),
          new Part("needs", level -> Members.list(level.body().needs().allOf(), each -> ids(each))),
          new Part("helps", level -> ids(level.body().helps())),
          new Part("sides", level -> Members.name(level.sides())),
          new Part("setup", Level::setup),
          new Part("script", level -> Members.list(level.script(), ExerciseWriter::phase)),
          new Part("doses", level -> Members.list(level.doses(), ExerciseWriter::dose)));

  private final Exercise exercise;

  private ExerciseWriter(Exercise exercise) {
    this.exercise = exercise;
  }

  /** {@return the exercise as a file that is read as the same again} */
  public static Map<String, Object> write(Exercise exercise) {
    return new ExerciseWriter(exercise).write();
  }

  private Map<String, Object> write() {
    Members file =
        new Members()
            .put("id", exercise.id())
            .put("name", exercise.name())
            .put("aliases", exercise.aliases())
            .put("summary", exercise.summary())
            .put("kinds", Members.list(exercise.kinds(), Members::name))
            .put("sources", Members.list(exercise.sources(), Source::id));
    PARTS.forEach(part -> file.put(part.key(), common(part)));
    file.put("measures", Members.list(exercise.measures(), ExerciseWriter::measure))
        .put("cautions", Members.list(exercise.cautions(), this::caution));
    if (!isPlain()) {
      file.put("start", exercise.startId())
          .put("levels", Members.list(exercise.levels(), this::level));
    }
    return file.put("substitutes", Members.list(exercise.substitutes(), ExerciseWriter::substitute))
        .put("perDay", Members.quantity(exercise.perDay()))
        .all();
  }

  /** Whether the one way to do it has nothing that a file without levels could not say. */
  private boolean isPlain() {
    Level only = exercise.start();
    return exercise.levels().size() == 1
        && only.id().equals(Level.PLAIN)
        && only.name().equals(exercise.name())
        && only.note().isEmpty()
        && only.effort() == 1
        && only.body().with().isEmpty();
  }

  /**
   * What the exercise says for all its levels: what holds at the start, unless a level has none.
   */
  private Object common(Part part) {
    return exercise.levels().stream()
        .map(part.write())
        .filter(List.of()::equals)
        .findFirst()
        .orElseGet(() -> part.write().apply(exercise.start()));
  }

  private Map<String, Object> level(Level level) {
    Members members =
        new Members()
            .put("id", level.id())
            .put("name", level.name())
            .put("effort", level.effort())
            .put("note", level.note())
            .put("with", level.body().with().map(Equipment::id));
    PARTS.forEach(part -> members.put(part.key(), part.write().apply(level), common(part)));
    return members.all();
  }

  private static List<Object> ids(List<Equipment> equipment) {
    return Members.list(equipment, Equipment::id);
  }

  private static Map<String, Object> phase(Phase phase) {
    return new Members()
        .put("kind", Members.name(phase.kind()))
        .put("name", phase.name())
        .put("cue", phase.cue())
        .put("side", phase.side().map(Members::name))
        .all();
  }

  private static Map<String, Object> dose(Dose dose) {
    Members phases = new Members();
    dose.phases().forEach((name, length) -> phases.put(name, length(length)));
    Optional<Quantity> sets = Optional.of(dose.sets()).filter(s -> !s.equals(Quantity.once()));
    return new Members()
        .put("source", dose.source().map(Source::id))
        .put("reps", Members.quantity(dose.reps()))
        .put("sets", Members.quantity(sets))
        .put("phases", phases.all())
        .put("restBetweenReps", Members.quantity(dose.restBetweenReps()))
        .put("restBetweenSets", Members.quantity(dose.restBetweenSets()))
        .put("perSide", Members.quantity(dose.perSide()))
        .all();
  }

  private static Map<String, Object> length(Length length) {
    return new Members().put(length.amount()).put("unit", length.unit(), Length.Unit.SECONDS).all();
  }

  private static Map<String, Object> measure(Measure measure) {
    boolean distance = measure.unit() == Measure.Unit.CENTIMETERS;
    return new Members()
        .put("name", measure.name())
        .put("unit", distance ? "cm" : "degrees")
        .put(measure.amount())
        .all();
  }

  private Map<String, Object> caution(Caution caution) {
    List<String> phases = exercise.start().script().stream().map(Phase::name).toList();
    List<String> levels = exercise.levels().stream().map(Level::id).toList();
    return new Members()
        .put("text", caution.text())
        .put("source", caution.source().id())
        .put("phases", phases.stream().filter(caution.phases()::contains).toList())
        .put("levels", levels.stream().filter(caution.levels()::contains).toList())
        .all();
  }

  private static Map<String, Object> substitute(Substitute substitute) {
    return new Members()
        .put("for", substitute.instead().id())
        .put("exercise", substitute.exerciseId())
        .put("level", substitute.levelId())
        .all();
  }
}
