package org.unhunch.figure.outline;

/**
 * Where the light comes from, in the picture.
 *
 * @param right how much from the right, below 0 from the left
 * @param up how much from above
 * @param near how much from where the eye is, above 0
 */
public record Light(double right, double up, double near) {
  private static final double DIM = 0.13;

  /** {@return the light from above and the left; flipped, it is so in a picture that is flipped} */
  public static Light of(boolean flipped) {
    return new Light(flipped ? 0.45 : -0.45, 0.75, 0.48);
  }

  /** {@return how much of the way from the rim to the middle lies in the shade, 0 to 1 or more} */
  double shade(double outX, double outY) {
    double away = -(outX * right + outY * up);
    if (away <= 0) {
      return 0;
    }
    double strength = Math.hypot(away, near);
    double edge = Math.sin(Math.acos(DIM / strength) - Math.atan2(away, near));
    return Math.max(0, 0.95 - edge);
  }
}
