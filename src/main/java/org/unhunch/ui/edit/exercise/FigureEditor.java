package org.unhunch.ui.edit.exercise;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.unhunch.edit.exercise.Sketch;

/** Opens the screen on which the poses of an exercise are made. */
@FunctionalInterface
public interface FigureEditor {
  /**
   * Shows it.
   *
   * @param sketch the exercise, whose staging has the poses
   * @param pose the name of the pose to begin with
   * @param step the step that is to end in a new pose, like that one; empty where none is
   * @param done told the exercise with its poses as they are then, on the way back
   */
  void open(Sketch sketch, String pose, OptionalInt step, Consumer<Sketch> done);
}
