package org.unhunch.routine;

/**
 * How long a phase lasts.
 *
 * @param amount how many of the unit
 * @param unit seconds or breaths
 */
public record Length(Quantity amount, Unit unit) {
  /** What a length is counted in. */
  public enum Unit {
    /** Seconds by the clock. */
    SECONDS,
    /** Calm breaths, each as long as the pacing says. */
    BREATHS
  }

  /** {@return the seconds of what is to be done now} */
  public int seconds(Pacing pacing) {
    return unit == Unit.SECONDS ? amount.now() : amount.now() * pacing.breath().now();
  }
}
