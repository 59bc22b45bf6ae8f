package org.unhunch.session;

import java.util.Optional;
import org.unhunch.history.SessionInProgress;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumedSession;
import org.unhunch.timeline.Timeline;

/**
 * Where a session begins.
 *
 * @param progress which session it is
 * @param timeline what is played
 * @param checkpoint where it was left; empty if it is new
 */
public record SessionStart(
    SessionInProgress progress, Timeline timeline, Optional<Checkpoint> checkpoint) {

  /** {@return the start of a new session} */
  public static SessionStart of(SessionInProgress progress, Timeline timeline) {
    return new SessionStart(progress, timeline, Optional.empty());
  }

  /** {@return the start of a session that was left} */
  public static SessionStart of(ResumedSession resumed) {
    return new SessionStart(
        resumed.underway(), resumed.timeline(), Optional.of(resumed.checkpoint()));
  }

  /** {@return a player that stands there, paused} */
  Player player(Clocks clocks) {
    return checkpoint
        .map(from -> new Player(timeline, from, clocks.nanos(), clocks.wallMillis()))
        .orElseGet(() -> new Player(timeline, clocks.nanos(), clocks.wallMillis()));
  }
}
