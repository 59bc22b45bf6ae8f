package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/**
 * How head and shoulders are carried, against the chest.
 *
 * @param nod degrees from -120 to 120: the chin to the chest above 0, the face up below
 * @param tilt degrees from -120 to 120: the right ear toward the right shoulder above 0
 * @param turn degrees from -120 to 120: looking to the right above 0
 * @param blades from -1, the shoulder blades pushed apart, to 1, squeezed together
 * @param shrug from -1, the shoulders drawn down, to 1, up at the ears
 */
public record Carriage(double nod, double tilt, double turn, double blades, double shrug) {
  /** Checks the angles and shares. */
  public Carriage {
    for (double angle : new double[] {nod, tilt, turn}) {
      Require.that(Math.abs(angle) <= 120, "an angle of the head is from -120 to 120");
    }
    Require.that(Math.abs(blades) <= 1, "blades is from -1 to 1");
    Require.that(Math.abs(shrug) <= 1, "shrug is from -1 to 1");
  }

  Carriage mirrored() {
    return new Carriage(nod, 0.0 - tilt, 0.0 - turn, blades, shrug);
  }
}
