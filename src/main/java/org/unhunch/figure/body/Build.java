package org.unhunch.figure.body;

/** The sizes of the body, in hundredths of its height. */
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
  public static final double NECK = 7;

  /** From the middle to a hip joint. */
  public static final double HIP_OUT = 4.6;

  /** From the middle to a shoulder joint. */
  public static final double SHOULDER_OUT = 8.8;

  /** How far above the floor the middle of a resting wrist is. */
  public static final double WRIST_REST = 1.8;

  /** How far above the floor the middle of a resting ankle is. */
  public static final double ANKLE_REST = 2.1;

  private Build() {}
}
