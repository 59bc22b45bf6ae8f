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

  private final List<Moment> all;

  private Moments(List<Moment> all) {
    this.all = List.copyOf(all);
  }

  /**
   * One cue and its moment.
   *
   * @param cue what is heard
   * @param nanosLeft when: so many nanoseconds before the end, more than 0
   */
  record Moment(Cue cue, long nanosLeft) {}

  /** {@return those of the step the player is in, or of its lead-in while that runs} */
  static Moments of(Snapshot now) {
    long length = now.elapsedNanos() + now.remainingNanos();
    List<Moment> all = new ArrayList<>();
    if (now.waits()) {
      return new Moments(all); // nobody knows when it will be over
    }
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
    return new Moments(all);
  }

  /** {@return all of them, in the order in which they come} */
  List<Moment> all() {
    return all;
  }

  /**
   * {@return the last moment that has come between two readings of what is left, in nanoseconds;
   * empty if none has}
   *
   * @param before what was left, itself not included
   * @param now what is left, itself included; not more than {@code before}
   */
  Optional<Moment> lastBetween(long before, long now) {
    return all.stream()
        .filter(each -> each.nanosLeft() < before && each.nanosLeft() >= now)
        .reduce((first, second) -> second);
  }
}
