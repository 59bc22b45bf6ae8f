package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/**
 * What a hand does beyond pointing somewhere.
 *
 * @param thumb where the thumb stands out to; without a length it lies along the hand
 * @param fist how far the hand is closed, 0 to 1
 */
public record Hand(Vec thumb, double fist) {
  /** A flat hand. */
  public static final Hand FLAT = new Hand(new Vec(0, 0, 0), 0);

  public Hand {
    Require.range("fist", fist, 0, 1);
  }

  Hand mirrored() {
    return new Hand(thumb.mirrored(), fist);
  }

  /** {@return the hand {@code part} of the way from this to the other} */
  public Hand toward(Hand other, double part) {
    return new Hand(thumb.toward(other.thumb, part), fist + (other.fist - fist) * part);
  }
}
