package org.unhunch.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.pose.PoseReader;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/** The choreographies in the folder {@code exercises}. */
final class Shipped {
  static final Path ROOT = Path.of("exercises");

  /** One level of an exercise, and how it is shown. */
  record Scene(Exercise exercise, Level level, Staging staging) {
    String name() {
      return exercise.id() + "--" + level.id();
    }

    /** {@return the frame at the time, 0 to 1, of one repetition, holds as long as moves} */
    Frame rep(double time, boolean still) {
      List<Phase> script = level.script();
      double place = Math.min(time * script.size(), script.size() - 1e-9);
      int i = (int) place;
      return phase(i, place - i, still);
    }

    Frame phase(int i, double progress, boolean still) {
      Pose before =
          staging
              .end(
                  level
                      .script()
                      .get((i + level.script().size() - 1) % level.script().size())
                      .name())
              .orElseThrow();
      List<Pose> path = new ArrayList<>();
      path.add(before);
      path.addAll(staging.path(level.script().get(i).name()));
      return new Frame(staging, path, progress, 0, false, still);
    }
  }

  private Shipped() {}

  static List<Exercise> exercises() {
    return CatalogReader.read(ROOT).catalog().exercises();
  }

  static PoseReader.Read read() {
    return PoseReader.read(ROOT, exercises());
  }

  static List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    PoseReader.Read read = read();
    for (Exercise exercise : exercises()) {
      Optional.ofNullable(read.choreographies().get(exercise.id()))
          .ifPresent(
              each ->
                  exercise
                      .levels()
                      .forEach(
                          level -> scenes.add(new Scene(exercise, level, each.level(level.id())))));
    }
    return scenes;
  }
}
