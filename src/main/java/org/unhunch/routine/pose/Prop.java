package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/**
 * A thing the body uses, and where it stands.
 *
 * @param kind what it is
 * @param at the middle of its underside; for a band, the point it is tied to
 * @param turn degrees it is turned to the body's right, from -360 to 360
 * @param layer whether it is painted behind or before the body
 */
public record Prop(Kind kind, Vec at, double turn, Layer layer) {
  /** What a prop is. Sizes are those of a common one. */
  public enum Kind {
    /** A chair with a low back. */
    CHAIR,
    /** A stool without a back. */
    STOOL,
    /** A foam roller that lies across the body. */
    ROLLER,
    /** A yoga block, lying flat. */
    BLOCK,
    /** A wall, seen as a plane. */
    WALL,
    /** Two walls that meet. */
    CORNER,
    /** The two posts and the lintel of a door. */
    DOORWAY,
    /** A large exercise ball. */
    BALL,
    /** A folded towel. */
    TOWEL,
    /** A mat. */
    MAT,
    /** An elastic band from both hands to a point. */
    BAND
  }

  /** What a prop is painted before or behind. */
  public enum Layer {
    /** Behind the body. */
    BEHIND,
    /** Before the body. */
    BEFORE
  }

  /** {@return this seen in a mirror that stands between left and right} */
  public Prop mirrored() {
    return new Prop(kind, at.mirrored(), 0.0 - turn, layer);
  }

  public Prop {
    Require.range("turn", turn, -360, 360);
  }
}
