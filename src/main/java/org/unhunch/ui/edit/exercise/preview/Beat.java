package org.unhunch.ui.edit.exercise.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;

/**
 * Where an exercise is that is played over and over, without the rests.
 *
 * @param phase the index in its script
 * @param elapsed seconds since the phase began
 * @param length seconds that the phase takes
 * @param rep the repetition on its side, from 1
 * @param side the side; empty where there is none
 */
record Beat(int phase, double elapsed, double length, int rep, Optional<Side> side) {
  /**
   * {@return where it is after so many seconds}
   *
   * @param only the phase that alone is played; empty for all of them
   */
  static Beat of(Level level, Pacing pacing, double seconds, OptionalInt only) {
    Dose dose = level.doses().get(0);
    List<Phase> script = level.script();
    List<Optional<Side>> sides = level.sides().sides();
    if (only.isPresent()) {
      double length = length(dose, script.get(only.getAsInt()), pacing);
      return new Beat(only.getAsInt(), seconds % length, length, 1, sides.get(0));
    }
    double each = script.stream().mapToDouble(it -> length(dose, it, pacing)).sum();
    int reps = dose.reps().now();
    int done = (int) (seconds / each) % (reps * sides.size());
    boolean turns = level.order() == Side.Succession.ALTERNATE;
    int side = turns ? done % sides.size() : done / reps;
    int rep = turns ? done / sides.size() : done % reps;
    double left = seconds % each;
    int phase = 0;
    while (phase < script.size() - 1 && left >= length(dose, script.get(phase), pacing)) {
      left -= length(dose, script.get(phase), pacing);
      phase++;
    }
    return new Beat(phase, left, length(dose, script.get(phase), pacing), rep + 1, sides.get(side));
  }

  private static double length(Dose dose, Phase phase, Pacing pacing) {
    return dose.phases().get(phase.name()).seconds(pacing);
  }

  /** {@return the seconds that are left of the phase, rounded up} */
  int left() {
    return (int) Math.ceil(length - elapsed);
  }

  /** {@return how much of the phase is done, 0 to 1} */
  double done() {
    return elapsed / length;
  }
}
