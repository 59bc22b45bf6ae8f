package org.unhunch.catalog.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Staging;

/** Reads how an exercise is shown. */
public final class PoseReader {
  private PoseReader() {}

  /** {@return the exercise's choreography, or empty after noting in the report what is wrong} */
  public static Optional<Choreography> read(Node document, Exercise exercise, Report report) {
    return Fields.of(document, report).flatMap(fields -> choreography(fields, exercise));
  }

  private static Optional<Choreography> choreography(Fields fields, Exercise exercise) {
    String id = fields.text("exercise");
    if (id != null && !id.equals(exercise.id())) {
      fields.problem("exercise", Message.of("catalog.file-name", exercise.id()));
    }
    Optional<StagingReader.Draft> plain = StagingReader.plain(fields);
    Map<String, Staging> levels = new LinkedHashMap<>();
    fields
        .byKeyIfAny("levels", each -> each.object().orElse(null))
        .forEach(
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
          fields.problem("phases", Message.of("pose.no-pose", phase.name(), level.id()));
        }
      }
    }
  }
}
