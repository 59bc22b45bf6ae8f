package org.unhunch.figure.scene;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Side;

/** The scenes of a level: what is shown in each phase, second by second. */
public interface Scenes {
  /** {@return whether one scene goes over into the next} */
  boolean move();

  /** {@return the scenes for repetitions on a side} */
  Scenes on(Optional<Side> side);

  /** {@return the start on the side, at rest} */
  Scene start(Optional<Side> side);

  /** {@return the scene by which the exercise is known} */
  Scene typical();

  /** {@return the scene of where it goes, on the side that it is done on, where there are sides} */
  Scene typical(Optional<Side> side);

  /** {@return what is seen in the course of it, each once, beginning with the start} */
  List<? extends Scene> keys();

  /**
   * {@return the scene of a phase}
   *
   * @param phase the index in the script
   * @param first whether the repetition is the first of its side, and so begins at the start
   * @param side the side that the repetition is done on, where there are sides
   * @param elapsed seconds since the phase began, zero or more
   * @param length seconds that the phase takes, above zero
   */
  Scene at(int phase, boolean first, Optional<Side> side, double elapsed, double length);

  /**
   * {@return the moments of a phase at which its scene is another; see there what it depends on}
   */
  Beats beats(int phase, boolean first, Optional<Side> side, double length);

  /**
   * {@return the scene of turning to the start on a side, from the other side}
   *
   * @param side the side to come
   * @param elapsed seconds since the turn began, zero or more
   * @param length seconds that there are for it, above zero
   */
  Scene turn(Optional<Side> side, double elapsed, double length);
}
