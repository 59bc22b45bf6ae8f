package org.unhunch.routine;

import java.util.Optional;
import org.unhunch.routine.term.Position;

/**
 * The times between and around exercises, in seconds.
 *
 * @param breath one calm breath, in and out
 * @param getReady before each exercise, even where nothing changes
 * @param switchSides between the sides of an exercise
 * @param alternate the same between two repetitions where the sides take turns; empty for as long
 * @param resume before the clock runs on after a pause inside a hold
 * @param gettingThere what comes on top of a get ready where something changes
 * @param ownRest in the place of each rest that a dose has; empty where the doses' own hold
 */
public record Pacing(
    Quantity breath,
    Quantity getReady,
    Quantity switchSides,
    Optional<Quantity> alternate,
    Quantity resume,
    GettingThere gettingThere,
    Optional<Quantity> ownRest) {
  /**
   * How long it takes to get from one exercise to the next, by what changes, in seconds.
   *
   * @param startsAt where one is before the first exercise
   * @param shift taking another position at the same height, such as turning over on the floor
   * @param sitOrStand sitting down on a chair, or standing up from it
   * @param getDown getting down on the floor
   * @param getUp getting up from the floor
   * @param bring fetching a thing
   * @param putAside putting a thing out of the way
   * @param goTo going to where the exercise is done, such as a wall
   */
  public record GettingThere(
      Position startsAt,
      Quantity shift,
      Quantity sitOrStand,
      Quantity getDown,
      Quantity getUp,
      Quantity bring,
      Quantity putAside,
      Quantity goTo) {
    private GettingThere startingAt(Position there) {
      return new GettingThere(there, shift, sitOrStand, getDown, getUp, bring, putAside, goTo);
    }
  }

  /** {@return the same where one is there before the first exercise} */
  public Pacing startingAt(Position there) {
    return new Pacing(
        breath, getReady, switchSides, alternate, resume, gettingThere.startingAt(there), ownRest);
  }

  /** {@return the seconds between two repetitions where the sides take turns} */
  public int alternating() {
    return alternate.orElse(switchSides).now();
  }

  /** {@return the rest to be taken where a dose has this one; none where it has none} */
  public Optional<Quantity> rest(Optional<Quantity> prescribed) {
    return prescribed.map(ownRest::orElse);
  }
}
