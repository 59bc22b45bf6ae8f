package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * One flat shape of a picture.
 *
 * @param shape its outline
 * @param ink which colour it has
 * @param light from -1, darkened, to 1, lightened
 * @param far from 0, near, to 1, on the far side of the body
 * @param opacity from 0, not to be seen, to 1
 */
public record Piece(Shape shape, Ink ink, double light, double far, double opacity) {
  /** Two halves of a limb have about so many corners. */
  private static final int MANY = 150;

  /** What a piece is made of. */
  public enum Ink {
    /** Skin. */
    SKIN,
    /** The skin of the neck, in the shade of the head. */
    NECK,
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
    /** What works or lengthens; what it is on shows through. */
    GLOW
  }

  /** {@return a piece in the plain colour, near and solid} */
  static Piece of(Shape shape, Ink ink) {
    return new Piece(shape, ink, 0, 0, 1);
  }

  /**
   * {@return how opaque a layer is, of so many that lie upon one another, the widest first, and
   * together rise softly to the opacity}
   */
  public static double layer(int index, int count, double opacity) {
    double under = opacity * smooth((double) index / count);
    return (opacity * smooth((index + 1.0) / count) - under) / (1 - under);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  /** {@return whether the other has the same colour} */
  boolean looksLike(Piece other) {
    return ink == other.ink && light == other.light && far == other.far && opacity == other.opacity;
  }

  /** {@return this and the other, which looks like it, as one shape} */
  Piece with(Piece other) {
    Path2D.Float both = new Path2D.Float(Path2D.WIND_NON_ZERO, MANY);
    both.append(shape, false);
    both.append(other.shape, false);
    return new Piece(both, ink, light, far, opacity);
  }

  /** {@return the shade on what has this colour} */
  Piece shade(Shape dark) {
    return new Piece(dark, ink, light - 0.32, far, opacity);
  }

  /** {@return the contour of what has this colour} */
  Piece contour(Shape line) {
    return new Piece(line, ink, light - 0.75, far, opacity);
  }

  /** {@return this on the far side by the amount, 0 to 1} */
  Piece far(double amount) {
    return new Piece(shape, ink, light, amount, opacity);
  }

  /** {@return this lighter, above 0, or darker} */
  Piece lit(double amount) {
    return new Piece(shape, ink, amount, far, opacity);
  }

  /** {@return this see-through: 0 is not to be seen, 1 solid} */
  public Piece faint(double amount) {
    return new Piece(shape, ink, light, far, amount);
  }
}
