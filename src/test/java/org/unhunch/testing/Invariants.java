package org.unhunch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.timeline.Timeline;

/** What holds of a player whatever was done to it. */
public final class Invariants {
  private static final long SECOND = 1_000_000_000L;

  private Invariants() {}

  /** Checks where a player stands. */
  public static void check(Player player) {
    Snapshot at = player.snapshot();
    check(at, player.timeline());
    assertThat(at.step()).isSameAs(player.timeline().steps().get(at.index()));
  }

  /** Checks a place in a timeline. */
  public static void check(Snapshot at, Timeline timeline) {
    long leadIn = timeline.pacing().resume().now() * SECOND;
    assertThat(at.elapsedNanos())
        .isBetween(0L, at.step().waits() ? Long.MAX_VALUE : at.lengthNanos());
    assertThat(at.leadInNanos()).isBetween(0L, leadIn);
    assertThat((long) at.secondsLeft()).isBetween(0L, Math.max(leadIn, at.lengthNanos()) / SECOND);
    assertThat(at.sessionSeconds()).isBetween(at.step().start(), at.step().end());
    assertThat(at.nanosToNextSecond()).isBetween(1L, SECOND);
  }
}
