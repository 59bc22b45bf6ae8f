package org.unhunch.history;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is known of a session while it goes on, besides what the player knows.
 *
 * @param sessionId the session's own id, which stays the same when it is resumed
 * @param startedAt when it began
 * @param stiffnessBefore 0 to 10 as the person felt before it, or empty
 * @param hurtIds the exercises that hurt, by id, sorted
 */
public record SessionInProgress(
    UUID sessionId, When startedAt, OptionalInt stiffnessBefore, Set<String> hurtIds) {
  /** Copies the set and checks the stiffness. */
  public SessionInProgress {
    Session.checkStiffness(stiffnessBefore);
    hurtIds = Collections.unmodifiableSet(new TreeSet<>(hurtIds));
  }

  /** {@return a session that begins now} */
  public static SessionInProgress begin(UUID sessionId, When now) {
    return new SessionInProgress(sessionId, now, OptionalInt.empty(), Set.of());
  }

  /** {@return the same with the stiffness before it, 0 to 10, or empty} */
  public SessionInProgress withStiffnessBefore(OptionalInt other) {
    return new SessionInProgress(sessionId, startedAt, other, hurtIds);
  }

  /** {@return the same with an exercise that hurt} */
  public SessionInProgress withHurt(String exerciseId) {
    Set<String> more = new TreeSet<>(hurtIds);
    more.add(exerciseId);
    return new SessionInProgress(sessionId, startedAt, stiffnessBefore, more);
  }
}
