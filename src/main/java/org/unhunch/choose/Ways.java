package org.unhunch.choose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Transition;

/**
 * The ways from one exercise to the next, each worked out when it is first asked for; of any
 * thread.
 *
 * <p>There are few, and fitting ten thousand routines takes hundreds of thousands of them.
 */
final class Ways {
  private final Pacing pacing;
  private final Map<Level.Body, Goal> goals = new ConcurrentHashMap<>();
  private final Map<Stance, Spot> spots = new ConcurrentHashMap<>();
  private final Spot start;

  Ways(Pacing pacing) {
    this.pacing = pacing;
    this.start = spot(Stance.atStart(pacing));
  }

  /** Where one is before the first exercise. */
  Spot start() {
    return start;
  }

  /** What one gets ready for. */
  Goal goalOf(Level level) {
    return goals.computeIfAbsent(level.body(), body -> new Goal(level));
  }

  private Spot spot(Stance stance) {
    return spots.computeIfAbsent(stance, Spot::new);
  }

  /** Levels with equal bodies have the same goal, so that its identity is all there is to hash. */
  static final class Goal {
    private final Level level;

    private Goal(Level level) {
      this.level = level;
    }
  }

  /**
   * A way from one spot to another.
   *
   * @param to where it leads
   * @param getReady the seconds of the get ready in which one gets there
   */
  record Way(Spot to, int getReady) {}

  /** Where a person is. */
  final class Spot {
    private final Stance stance;
    private final Map<Goal, Way> ways = new ConcurrentHashMap<>();

    private Spot(Stance stance) {
      this.stance = stance;
    }

    Way to(Goal goal) {
      return ways.computeIfAbsent(goal, this::measure);
    }

    private Way measure(Goal goal) {
      Stance there = stance.to(goal.level);
      return new Way(spot(there), Transition.between(stance, there).getReady(pacing));
    }
  }
}
