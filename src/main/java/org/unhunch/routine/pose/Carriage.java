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
  public Carriage {
    Require.range("nod", nod, -120, 120);
    Require.range("tilt", tilt, -120, 120);
    Require.range("look", turn, -120, 120);
    Require.range("blades", blades, -1, 1);
    Require.range("shrug", shrug, -1, 1);
  }

  Carriage mirrored() {
    return new Carriage(nod, 0.0 - tilt, 0.0 - turn, blades, shrug);
  }
}
