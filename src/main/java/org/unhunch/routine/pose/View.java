package org.unhunch.routine.pose;

import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * From where one looks at the body.
 *
 * @param turn degrees around the body: 0 sees its right side facing right, 90 its front, -90 its
 *     back; from -360 to 360
 * @param tilt degrees above the floor: 0 is level with it, 90 straight from above
 * @param focus how much of the body fills the picture
 * @param beside from where else a still picture shows the same, beside it; itself with none beside
 */
public record View(double turn, double tilt, Focus focus, Optional<View> beside) {
  /** How much of the body fills the picture. */
  public enum Focus {
    /** All of it, and what it uses. */
    WHOLE,
    /** From the hips up. */
    UPPER_BODY
  }

  public View {
    Require.range("turn", turn, -360, 360);
    Require.range("tilt", tilt, 0, 90);
    Require.that(beside.flatMap(View::beside).isEmpty(), "rule.fits", "beside", "beside");
  }

  /** A view with none beside it. */
  public View(double turn, double tilt, Focus focus) {
    this(turn, tilt, focus, Optional.empty());
  }
}
