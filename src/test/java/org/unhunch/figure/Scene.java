package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Staging;
import org.unhunch.testing.TestCatalog;

/** One level of an exercise, and how it is shown. */
record Scene(Exercise exercise, Level level, Staging staging) {
  /** {@return every level of the tests' own catalog} */
  static List<Scene> all() {
    return of(TestCatalog.loaded());
  }

  /** {@return every level of a catalog that has poses} */
  static List<Scene> of(LoadedCatalog read) {
    List<Scene> scenes = new ArrayList<>();
    for (Exercise exercise : read.catalog().exercises()) {
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

  @Override
  public String toString() {
    return name();
  }

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

  /** {@return the one picture that is to tell the whole exercise} */
  Frame still() {
    return sequence().typical();
  }
}
