package org.unhunch.reminder.plan;

import java.util.Optional;

/**
 * What one is reminded of.
 *
 * @param kind how much of it each time
 * @param routineId the routine, which need not exist any more; empty for what fits best
 */
public record Content(Kind kind, Optional<String> routineId) {
  /** One exercise of what fits best, in turn. */
  public static final Content INITIAL = new Content(Kind.IN_TURN, Optional.empty());

  /** How much of it each time. */
  public enum Kind {
    /** The whole routine. */
    ROUTINE,
    /** One exercise of the routine, each time the next. */
    IN_TURN,
    /** What a source asks for several times a day, as often as it does. */
    PER_DAY
  }

  /** {@return the same, as much of it each time} */
  public Content withKind(Kind other) {
    return new Content(other, routineId);
  }

  /** {@return the same of another routine, in turn where it was of none} */
  public Content withRoutineId(String other) {
    return new Content(kind == Kind.PER_DAY ? Kind.IN_TURN : kind, Optional.of(other));
  }
}
