package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/**
 * Where the trunk is and how the spine is shaped. All angles are in degrees, from -360 to 360.
 *
 * @param hips the point between the two hip joints
 * @param pitch the way from the hips to the base of the neck: 90 is upright, 0 prone with the head
 *     ahead, 180 lying on the back
 * @param lean how far that way leans over to the body's right
 * @param turn how far the whole body is turned to its right
 * @param roll how far the hips are turned to their right about the spine
 * @param bow the shape of the spine
 */
public record Trunk(Vec hips, double pitch, double lean, double turn, double roll, Bow bow) {
  /**
   * The shape of the spine, in degrees from -180 to 180 from one end of the part to the other.
   *
   * @param low of the lower half: rounded above 0, arched below
   * @param high of the upper half: rounded above 0, arched below
   * @param side to the right above 0, to the left below
   * @param twist of the shoulders against the hips, to the right above 0
   */
  public record Bow(double low, double high, double side, double twist) {
    public Bow {
      for (double angle : new double[] {low, high, side, twist}) {
        Require.range("bow", angle, -180, 180);
      }
    }

    Bow mirrored() {
      return new Bow(low, high, 0.0 - side, 0.0 - twist);
    }
  }

  public Trunk {
    for (double angle : new double[] {pitch, lean, turn, roll}) {
      Require.range("trunk", angle, -360, 360);
    }
  }

  Trunk mirrored() {
    return new Trunk(hips.mirrored(), pitch, 0.0 - lean, 0.0 - turn, 0.0 - roll, bow.mirrored());
  }
}
