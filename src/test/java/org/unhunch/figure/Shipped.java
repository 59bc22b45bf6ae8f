package org.unhunch.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Staging;

/** The choreographies in the folder {@code exercises}. */
final class Shipped {
  static final Path ROOT = Path.of("exercises");

  /** One level of an exercise, and how it is shown. */
  record Scene(Exercise exercise, Level level, Staging staging) {
    String name() {
      return exercise.id() + "--" + level.id();
    }

    Sequence sequence() {
      return new Sequence(level, staging);
    }

    /** {@return the frame at the time, 0 to 1, of a later repetition, all phases equally long} */
    Frame rep(double time) {
      double place = Math.min(time * level.script().size(), level.script().size() - 1e-9);
      int phase = (int) place;
      return phase(phase, place - phase);
    }

    Frame phase(int phase, double progress) {
      return sequence().at(phase, false, level.sides().sides().get(0), progress * 4, 4);
    }
  }

  private Shipped() {}

  static List<Exercise> exercises() {
    return CatalogReader.read(ROOT).catalog().exercises();
  }

  static LoadedCatalog read() {
    return CatalogReader.read(ROOT);
  }

  static List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    LoadedCatalog read = read();
    for (Exercise exercise : exercises()) {
      Optional.ofNullable(read.poses().get(exercise.id()))
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
