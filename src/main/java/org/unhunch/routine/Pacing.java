package org.unhunch.routine;

import java.util.Objects;
import java.util.Optional;

/**
 * The times between and around exercises, in seconds.
 *
 * @param breath one calm breath, in and out
 * @param getReady before each exercise
 * @param switchSides between the sides of an exercise
 * @param resume before the clock runs on after a pause inside a hold
 * @param ownRest in the place of each rest that a dose has; empty where the doses' own hold
 */
public record Pacing(
    Quantity breath,
    Quantity getReady,
    Quantity switchSides,
    Quantity resume,
    Optional<Quantity> ownRest) {
  /** The times where every dose has its own rests. */
  public Pacing(Quantity breath, Quantity getReady, Quantity switchSides, Quantity resume) {
    this(breath, getReady, switchSides, resume, Optional.empty());
  }

  /** Checks that nothing is null. */
  public Pacing {
    Objects.requireNonNull(breath);
    Objects.requireNonNull(getReady);
    Objects.requireNonNull(switchSides);
    Objects.requireNonNull(resume);
    Objects.requireNonNull(ownRest);
  }

  /** {@return the rest to be taken where a dose has this one; none where it has none} */
  public Optional<Quantity> rest(Optional<Quantity> prescribed) {
    return prescribed.map(ownRest::orElse);
  }
}
