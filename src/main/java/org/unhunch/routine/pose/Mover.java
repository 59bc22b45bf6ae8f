package org.unhunch.routine.pose;

/** A part of the body whose way an arrow shows, or a way in which the whole trunk goes. */
public enum Mover {
  /** The left hand. */
  LEFT_HAND,
  /** The right hand. */
  RIGHT_HAND,
  /** The left elbow. */
  LEFT_ELBOW,
  /** The right elbow. */
  RIGHT_ELBOW,
  /** The left foot. */
  LEFT_FOOT,
  /** The right foot. */
  RIGHT_FOOT,
  /** The left knee. */
  LEFT_KNEE,
  /** The right knee. */
  RIGHT_KNEE,
  /** The chin, in front of the chest. */
  CHIN,
  /** The shoulders, at the base of the neck. */
  SHOULDERS,
  /** The chest and the upper back. */
  CHEST,
  /** The belly and the middle of the back. */
  WAIST,
  /** The hips. */
  HIPS,
  /** The trunk, turning about its own length. */
  TURN,
  /** The back, rolling to and fro. */
  ROLL
}
