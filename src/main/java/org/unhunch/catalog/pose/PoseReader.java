package org.unhunch.catalog.pose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonReader;
import org.unhunch.json.Limits;
import org.unhunch.json.Problem;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Staging;
import org.unhunch.words.ProblemWords;

/** Reads the choreographies of a catalog's exercises. */
public final class PoseReader {
  /** Reads any file of a catalog. */
  public static final JsonReader JSON = new JsonReader(new Limits(1_000_000, 32, 200, 2_000, 500));

  /**
   * What came of it.
   *
   * @param choreographies those that are in order, by the id of their exercise
   * @param problems what is not in order, one line each; empty if all is well
   */
  public record Read(Map<String, Choreography> choreographies, List<String> problems) {
    /** Copies both. */
    public Read {
      choreographies = Map.copyOf(choreographies);
      problems = List.copyOf(problems);
    }
  }

  private final Map<String, Choreography> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private PoseReader() {}

  /**
   * {@return the choreographies below the folder of the catalog, one for each exercise}
   *
   * @param before done before each file is read; what it throws ends the reading
   */
  public static Read read(Path root, List<Exercise> exercises, Runnable before) {
    PoseReader reader = new PoseReader();
    for (Exercise exercise : exercises) {
      before.run();
      reader.read(root.resolve("poses").resolve(exercise.id() + ".json"), exercise);
    }
    return new Read(reader.read, ProblemWords.lines(reader.problems));
  }

  private void read(Path file, Exercise exercise) {
    Report report = new Report(file.toString());
    if (!Files.exists(file)) {
      report.problem("the exercise '" + exercise.id() + "' has no poses; give it this file");
    } else {
      JSON.read(file, report)
          .flatMap(node -> Fields.of(node, report))
          .flatMap(fields -> choreography(fields, exercise))
          .ifPresent(each -> read.put(exercise.id(), each));
    }
    problems.addAll(report.problems());
  }

  private static Optional<Choreography> choreography(Fields fields, Exercise exercise) {
    String id = fields.text("exercise");
    if (id != null && !id.equals(exercise.id())) {
      fields.problem("exercise", "the file is named '" + exercise.id() + "'; so must this be");
    }
    Optional<StagingReader.Draft> plain = StagingReader.plain(fields);
    Map<String, Staging> levels = new LinkedHashMap<>();
    if (fields.has("levels")) {
      Map<String, Fields> drafts = fields.object("levels").map(Fields::members).orElse(Map.of());
      drafts.forEach(
          (level, own) -> {
            if (exercise.level(level).isEmpty()) {
              List<String> ids = exercise.levels().stream().map(Level::id).toList();
              Message hint = Nearest.hint(level, ids);
              fields.problem("levels", Message.of("catalog.no-such-level", level, hint));
            }
            plain
                .flatMap(base -> StagingReader.level(own, base))
                .ifPresent(staging -> levels.put(level, staging));
          });
    }
    Staging staging = plain.flatMap(StagingReader.Draft::staging).orElse(null);
    Choreography made = fields.build(() -> new Choreography(exercise.id(), staging, levels));
    if (made != null) {
      checkPhases(fields, exercise, made);
    }
    return Optional.ofNullable(made);
  }

  private static void checkPhases(Fields fields, Exercise exercise, Choreography made) {
    for (Level level : exercise.levels()) {
      Map<String, List<String>> phases = made.level(level.id()).phases();
      for (Phase phase : level.script()) {
        if (!phases.containsKey(phase.name())) {
          fields.problem(
              "phases",
              "the phase '" + phase.name() + "' of level '" + level.id() + "' has no pose");
        }
      }
    }
  }
}
