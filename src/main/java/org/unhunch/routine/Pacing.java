package org.unhunch.routine;

import java.util.Objects;

/**
 * The times between and around exercises, in seconds.
 *
 * @param breath one calm breath, in and out
 * @param getReady before each exercise
 * @param switchSides between the sides of an exercise
 * @param resume before the clock runs on after a pause inside a hold
 */
public record Pacing(Quantity breath, Quantity getReady, Quantity switchSides, Quantity resume) {
  /** Checks that nothing is null. */
  public Pacing {
    Objects.requireNonNull(breath);
    Objects.requireNonNull(getReady);
    Objects.requireNonNull(switchSides);
    Objects.requireNonNull(resume);
  }
}
