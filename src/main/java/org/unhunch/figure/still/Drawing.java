package org.unhunch.figure.still;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.unhunch.figure.paint.Piece;

/**
 * What there is to see of one moment, in no colours yet.
 *
 * @param extent the part of the picture to show
 * @param flipped whether the picture is turned left to right
 * @param room mat and walls, on which the shade falls
 * @param shade the shadow on the floor
 * @param contact where something rests
 * @param rest the others, the farthest first
 * @param arrows what tells where the body goes, before all else
 */
public record Drawing(
    Rectangle2D extent,
    boolean flipped,
    List<Piece> room,
    Shape shade,
    Shape contact,
    List<Piece> rest,
    List<Arrow> arrows) {
  /** Copies the lists. */
  public Drawing {
    Objects.requireNonNull(extent);
    room = List.copyOf(room);
    Objects.requireNonNull(shade);
    Objects.requireNonNull(contact);
    rest = List.copyOf(rest);
    arrows = List.copyOf(arrows);
  }

  /**
   * An arrow.
   *
   * @param rim sets it off what is behind it
   * @param shape its outline
   */
  public record Arrow(Shape rim, Shape shape) {}
}
