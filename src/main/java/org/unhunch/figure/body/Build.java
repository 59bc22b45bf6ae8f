package org.unhunch.figure.body;

/**
 * The sizes of the body, in hundredths of its height.
 *
 * <p>They were chosen by eye for a figure that is read at the size of a card. Beside the lengths of
 * Drillis and Contini (1966: upper arm 18.6, forearm 14.6, hand 10.8, thigh 24.5, shin 24.6) the
 * limbs are somewhat short, because they are drawn with round ends.
 */
public final class Build {
  /** From the shoulder to the elbow. */
  public static final double UPPER_ARM = 15;

  /** From the elbow to the wrist. */
  public static final double FOREARM = 14.5;

  /** From the hip joint to the knee. */
  public static final double THIGH = 23;

  /** From the knee to the ankle. */
  public static final double SHIN = 23;

  /** Along the spine from between the hip joints to the base of the neck. */
  public static final double TRUNK = 29;

  /** From the base of the neck to the joint under the skull. */
  public static final double NECK = 6.2;

  /** From the middle to a hip joint. */
  public static final double HIP_OUT = 4.6;

  /** From the middle to a shoulder joint. */
  public static final double SHOULDER_OUT = 8.8;

  /** How far above the floor the middle of a resting wrist is. */
  public static final double WRIST_REST = 1.8;

  /** How far above the floor the middle of a resting ankle is. */
  public static final double ANKLE_REST = 2.1;

  /** How far above the floor the middle of a resting elbow is. */
  static final double ELBOW_REST = 2.2;

  /** How far above the floor the middle of a resting knee is. */
  public static final double KNEE_REST = 3.4;

  private Build() {}
}
