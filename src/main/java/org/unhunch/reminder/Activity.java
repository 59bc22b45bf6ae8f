package org.unhunch.reminder;

import java.time.Instant;
import org.unhunch.history.Session;
import org.unhunch.history.When;

/**
 * When something was done.
 *
 * @param began when it began, and where as to time
 * @param seconds how long it took, 0 or more
 */
public record Activity(When began, int seconds) {
  /** {@return when the session was done; how long one rested within it is not known} */
  public static Activity of(Session session) {
    return new Activity(session.when(), session.playedSeconds());
  }

  /** {@return when it was over} */
  public Instant ended() {
    return began.instant().plusSeconds(seconds);
  }
}
