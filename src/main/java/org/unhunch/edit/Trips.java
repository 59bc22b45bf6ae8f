package org.unhunch.edit;

import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Timeline;
import org.unhunch.timeline.Transition;

/**
 * What an order of exercises costs.
 *
 * @param down how often one gets down on the floor
 * @param seconds how long it takes
 */
record Trips(int down, int seconds) {
  static Trips of(Draft draft, Pacing pacing) {
    int down = 0;
    Stance at = Stance.atStart(pacing);
    for (Routine.Entry each : draft.entries()) {
      Stance there = at.to(each.level());
      down += Transition.between(at, there).move() == Transition.Move.GET_DOWN ? 1 : 0;
      at = there;
    }
    return new Trips(down, Timeline.secondsOf(draft.rows(), pacing));
  }

  boolean isBetterThan(Trips other) {
    return down < other.down || down == other.down && seconds < other.seconds;
  }
}
