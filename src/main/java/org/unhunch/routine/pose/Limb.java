package org.unhunch.routine.pose;

/** An arm or a leg. */
public enum Limb {
  /** The left arm. */
  LEFT_ARM,
  /** The right arm. */
  RIGHT_ARM,
  /** The left leg. */
  LEFT_LEG,
  /** The right leg. */
  RIGHT_LEG;

  /** {@return whether it is an arm} */
  public boolean isArm() {
    return this == LEFT_ARM || this == RIGHT_ARM;
  }

  /** {@return whether it is on the body's right} */
  public boolean isRight() {
    return this == RIGHT_ARM || this == RIGHT_LEG;
  }

  /** {@return the same kind of limb on the other side} */
  public Limb other() {
    return switch (this) {
      case LEFT_ARM -> RIGHT_ARM;
      case RIGHT_ARM -> LEFT_ARM;
      case LEFT_LEG -> RIGHT_LEG;
      case RIGHT_LEG -> LEFT_LEG;
    };
  }
}
