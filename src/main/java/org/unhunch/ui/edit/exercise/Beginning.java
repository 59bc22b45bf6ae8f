package org.unhunch.ui.edit.exercise;

import java.util.Optional;
import java.util.function.Supplier;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.figure.scene.Scene;
import org.unhunch.library.Posture;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.StepWords;

/**
 * What an exercise can begin from.
 *
 * @param name what it is called
 * @param scene gives its picture, if it has one
 * @param sketch gives what it begins with
 */
record Beginning(String name, Supplier<Optional<? extends Scene>> scene, Supplier<Sketch> sketch) {
  /** Like another exercise, at the level that the person does it at. */
  static Beginning like(Ui ui, Exercise exercise) {
    Level level = level(ui, exercise);
    return new Beginning(
        new StepWords(ui.words()).title(exercise),
        () -> ui.pictures().typical(exercise, level),
        () -> original(ui, exercise, level).copy(""));
  }

  /** The exercise at the level that the person does it at. */
  static Original original(Ui ui, Exercise exercise) {
    return original(ui, exercise, level(ui, exercise));
  }

  private static Original original(Ui ui, Exercise exercise, Level level) {
    return new Original(exercise, level, ui.library().poses(exercise.id()));
  }

  private static Level level(Ui ui, Exercise exercise) {
    String chosen = ui.preferences().get().practice().levels().get(exercise.id());
    return Optional.ofNullable(chosen).flatMap(exercise::level).orElse(exercise.start());
  }

  /** In a posture. */
  static Beginning in(Ui ui, Posture posture) {
    String hold = ui.words().text("make.called.hold");
    return new Beginning(
        posture.position().name(),
        () -> Optional.of(Pictures.of(posture)),
        () -> Sketch.in(posture.position(), posture.needs(), posture.staging(), hold));
  }
}
