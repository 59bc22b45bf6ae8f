package org.unhunch.figure.paint;

import java.awt.Shape;

/**
 * One flat shape of a picture.
 *
 * @param shape its outline
 * @param ink which colour it has
 * @param light from -1, darkened, to 1, lightened
 * @param far from 0, near, to 1, on the far side of the body
 */
public record Piece(Shape shape, Ink ink, double light, double far) {
  /** What a piece is made of. */
  public enum Ink {
    /** Skin. */
    SKIN,
    /** Hair. */
    HAIR,
    /** The shirt. */
    SHIRT,
    /** The trousers. */
    TROUSERS,
    /** A thing of wood, foam or metal. */
    PROP,
    /** A thing that is soft or springy, in a second colour. */
    SOFT,
    /** A wall or another large, quiet plane. */
    WALL,
    /** The gap that tells one part from the next. */
    GAP
  }
}
