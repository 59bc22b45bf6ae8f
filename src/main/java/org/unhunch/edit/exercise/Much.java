package org.unhunch.edit.exercise;

import java.util.Optional;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Quantity;

/** A number of an exercise that is not the length of a step. */
public enum Much {
  /** Repetitions, on each side where there are sides. */
  REPS(1, 100),
  /** How often the whole is done. */
  SETS(1, 10),
  /** Seconds of rest between repetitions; none at 0. */
  REST_REPS(0, 300),
  /** Seconds of rest between sets; none at 0. */
  REST_SETS(0, 300);

  private final int least;
  private final int most;

  Much(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** {@return the number, or as near as it may come} */
  int near(int number) {
    return Math.max(least, Math.min(most, number));
  }

  /** What a prescription has of it. */
  Optional<Quantity> of(Dose dose) {
    return switch (this) {
      case REPS -> Optional.of(dose.reps());
      case SETS -> Optional.of(dose.sets());
      case REST_REPS -> dose.restBetweenReps();
      case REST_SETS -> dose.restBetweenSets();
    };
  }
}
