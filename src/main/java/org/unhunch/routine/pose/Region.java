package org.unhunch.routine.pose;

/** A part of the body that works or lengthens, worth a highlight. */
public enum Region {
  /** The back from the lower ribs to the neck. */
  UPPER_BACK,
  /** The back from the hips to the lower ribs. */
  LOWER_BACK,
  /** The whole back. */
  SPINE,
  /** The front of the ribs and shoulders. */
  CHEST,
  /** The back and the sides of the neck. */
  NECK,
  /** The slopes from the neck to both shoulders. */
  UPPER_TRAPEZIUS,
  /** Between the spine and the left shoulder blade. */
  LEFT_BLADE,
  /** Between the spine and the right shoulder blade. */
  RIGHT_BLADE,
  /** The left flank, from the hip to the armpit. */
  LEFT_SIDE,
  /** The right flank, from the hip to the armpit. */
  RIGHT_SIDE,
  /** The left buttock. */
  LEFT_BUTTOCK,
  /** The right buttock. */
  RIGHT_BUTTOCK,
  /** The outside of the left shoulder. */
  LEFT_SHOULDER,
  /** The outside of the right shoulder. */
  RIGHT_SHOULDER;

  /** {@return the same region of the other side} */
  public Region mirrored() {
    return switch (this) {
      case LEFT_SIDE -> RIGHT_SIDE;
      case RIGHT_SIDE -> LEFT_SIDE;
      case LEFT_BUTTOCK -> RIGHT_BUTTOCK;
      case RIGHT_BUTTOCK -> LEFT_BUTTOCK;
      case LEFT_BLADE -> RIGHT_BLADE;
      case RIGHT_BLADE -> LEFT_BLADE;
      case LEFT_SHOULDER -> RIGHT_SHOULDER;
      case RIGHT_SHOULDER -> LEFT_SHOULDER;
      default -> this;
    };
  }
}
