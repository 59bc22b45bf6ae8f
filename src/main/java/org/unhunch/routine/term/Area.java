package org.unhunch.routine.term;

/** A part of the body that a movement is for, from top to bottom. */
public enum Area {
  /** The neck. */
  NECK,
  /** The shoulders. */
  SHOULDERS,
  /** The front of the chest. */
  CHEST,
  /** Between the shoulder blades. */
  BETWEEN_THE_BLADES,
  /** The upper back. */
  UPPER_BACK,
  /** The sides of the trunk. */
  SIDES
}
