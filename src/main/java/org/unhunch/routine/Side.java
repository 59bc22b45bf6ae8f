package org.unhunch.routine;

import java.util.List;
import java.util.Optional;

/** The side, or the direction, that a repetition is done on. */
public enum Side {
  /** The left side. */
  LEFT,
  /** The right side. */
  RIGHT,
  /** Forward, for a circling movement. */
  FORWARD,
  /** Backward, for a circling movement. */
  BACKWARD;

  /** Which sides an exercise is done on. */
  public enum Pair {
    /** Both at once, or no sides at all. */
    NONE,
    /** Left, then right. */
    LEFT_RIGHT,
    /** Forward, then backward. */
    FORWARD_BACKWARD;

    /** {@return the sides in order; one empty side where there is no pair} */
    public List<Optional<Side>> sides() {
      return switch (this) {
        case NONE -> List.of(Optional.empty());
        case LEFT_RIGHT -> List.of(Optional.of(LEFT), Optional.of(RIGHT));
        case FORWARD_BACKWARD -> List.of(Optional.of(FORWARD), Optional.of(BACKWARD));
      };
    }
  }
}
