package org.unhunch.catalog.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Level.Measure;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Jpeg;

/** Writes an exercise as its file has it. */
public final class ExerciseWriter {
  /** What a level may bring of its own, by key. */
  private record Part(String key, Function<Level, Object> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("positions", level -> level.body().positions()),
          new Part("movements", level -> level.body().movements()),
          new Part("needs", level -> level.body().needs().allOf()),
          new Part("helps", level -> level.body().helps()),
          new Part("sides", Level::sides),
          new Part("order", Level::order),
          new Part("setup", Level::setup),
          new Part("script", Level::script),
          new Part("doses", Level::doses),
          new Part("measures", ExerciseWriter::measures));

  private final Exercise exercise;
  private final List<Part> parts = new ArrayList<>(PARTS);

  private ExerciseWriter(Exercise exercise, Function<Jpeg, String> pictures) {
    this.exercise = exercise;
    parts.add(new Part("photos", level -> photos(level, pictures)));
  }

  /** {@return an exercise without photos as a file that is read as the same again} */
  public static Map<String, Object> write(Exercise exercise) {
    return write(exercise, picture -> "");
  }

  /**
   * {@return the exercise as a file that is read as the same again}
   *
   * @param pictures gives the id under which a picture stands elsewhere
   */
  public static Map<String, Object> write(Exercise exercise, Function<Jpeg, String> pictures) {
    return new ExerciseWriter(exercise, pictures).write();
  }

  private Map<String, Object> write() {
    Members file =
        new Members()
            .put("id", exercise.id())
            .put("name", exercise.name())
            .put("aliases", exercise.aliases())
            .put("summary", exercise.summary())
            .put("kinds", exercise.kinds())
            .put("sources", exercise.sources());
    parts.forEach(part -> file.put(part.key(), common(part), Side.Succession.WHOLE));
    file.put("cautions", Members.list(exercise.cautions(), this::caution));
    if (!isPlain()) {
      file.put("start", exercise.startId())
          .put("levels", Members.list(exercise.levels(), this::level));
    }
    return file.put("substitutes", Members.list(exercise.substitutes(), ExerciseWriter::substitute))
        .put("perDay", exercise.perDay())
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
        .map(part.of())
        .filter(List.of()::equals)
        .findFirst()
        .orElseGet(() -> part.of().apply(exercise.start()));
  }

  private Members level(Level level) {
    Members members =
        new Members()
            .put("id", level.id())
            .put("name", level.name())
            .put("effort", level.effort())
            .put("note", level.note())
            .put("with", level.body().with());
    parts.forEach(part -> members.put(part.key(), part.of().apply(level), common(part)));
    return members;
  }

  private static Object measures(Level level) {
    return Members.list(level.body().measures(), ExerciseWriter::measure);
  }

  private static Object photos(Level level, Function<Jpeg, String> pictures) {
    return Members.list(
        level.photos(),
        photo ->
            new Members()
                .put("picture", pictures.apply(photo.picture()))
                .put("words", photo.words())
                .put("phase", photo.phase()));
  }

  private static Members measure(Measure measure) {
    boolean distance = measure.unit() == Measure.Unit.CENTIMETERS;
    return new Members()
        .put("name", measure.name())
        .put("unit", distance ? "cm" : "degrees")
        .put(measure.amount())
        .put("phase", measure.phase());
  }

  private Members caution(Caution caution) {
    List<String> phases = exercise.start().script().stream().map(Phase::name).toList();
    List<String> levels = exercise.levels().stream().map(Level::id).toList();
    return Members.of(caution)
        .put("phases", phases.stream().filter(caution.phases()::contains).toList())
        .put("levels", levels.stream().filter(caution.levels()::contains).toList());
  }

  private static Members substitute(Substitute substitute) {
    return new Members()
        .put("for", substitute.instead())
        .put("exercise", substitute.exerciseId())
        .put("level", substitute.levelId());
  }
}
