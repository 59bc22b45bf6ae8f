package org.unhunch.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.player.Snapshot;
import org.unhunch.timeline.Step;

/**
 * The cues that fall within a step, or within the get ready before it runs on.
 *
 * <p>Each falls on a whole second of what is left, where the number shown changes, too; so whoever
 * wakes for the one is in time for the other.
 */
final class Moments {
  private static final long SECOND = 1_000_000_000L;
  private static final int COUNTED = 3;

  /** A shorter step is over before a count would tell anything. */
  private static final long LEAST_COUNTED = 5 * SECOND;

  /** A shorter hold is counted before one would wonder how long it still is. */
  private static final long LEAST_HALVED = 20 * SECOND;

  private Moments() {}

  /** One cue, due so many nanoseconds before the end, more than 0. */
  private record Moment(Cue cue, long nanosLeft) {}

  /**
   * {@return the last cue that has come due in the step the player is in, or in its lead-in while
   * that runs; empty if none has}
   *
   * @param before what was left before, in nanoseconds, itself not included
   */
  static Optional<Cue> lastBetween(long before, Snapshot now) {
    return of(now).stream()
        .filter(each -> each.nanosLeft() < before && each.nanosLeft() >= now.remainingNanos())
        .reduce((first, second) -> second)
        .map(Moment::cue);
  }

  private static List<Moment> of(Snapshot now) {
    if (now.waits()) {
      return List.of(); // nobody knows when it will be over
    }
    long length = now.elapsedNanos() + now.remainingNanos();
    List<Moment> all = new ArrayList<>();
    boolean longHold = now.step().kind() == Step.Kind.HOLD && length >= LEAST_HALVED;
    if (longHold && !now.isLeadIn()) {
      // A hold of 25 s is halved at 12 s left: half a second matters less than the number shown.
      all.add(new Moment(Cue.HALF_WAY, length / 2 / SECOND * SECOND));
    }
    if (now.isLeadIn() || length >= LEAST_COUNTED) {
      for (int left = COUNTED; left >= 1; left--) {
        all.add(new Moment(Cue.COUNT, left * SECOND));
      }
    }
    return all;
  }
}
