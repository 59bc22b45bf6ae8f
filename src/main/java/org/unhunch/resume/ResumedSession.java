package org.unhunch.resume;

import java.util.concurrent.TimeUnit;
import org.unhunch.history.SessionInProgress;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.timeline.Timeline;

/**
 * A session to be resumed: what a player needs for it.
 *
 * @param underway which session it is
 * @param timeline the session, compiled anew
 * @param checkpoint where in it to go on, and what had been done of it
 * @param changed whether the catalog or the times are others now, so that this is only the nearest
 *     to what was left; the person is to be told
 */
public record ResumedSession(
    SessionInProgress underway, Timeline timeline, Checkpoint checkpoint, boolean changed) {

  /** {@return how long the clock has run in it, in seconds; what was skipped took none} */
  public int secondsPlayed() {
    return seconds(checkpoint.playedNanos() + checkpoint.elapsedNanos());
  }

  /** {@return how long what is left takes, in seconds} */
  public int secondsLeft() {
    int start = timeline.steps().get(checkpoint.index()).start();
    return timeline.totalSeconds() - start - seconds(checkpoint.elapsedNanos());
  }

  private static int seconds(long nanos) {
    return (int) TimeUnit.NANOSECONDS.toSeconds(nanos);
  }

  /** {@return what had been done when the session was left, for one that is not resumed} */
  public SessionRecord record() {
    Player player = new Player(timeline, checkpoint, () -> 0, () -> 0);
    player.stop(); // which counts what was done of the step that it stood in
    return player.record();
  }
}
