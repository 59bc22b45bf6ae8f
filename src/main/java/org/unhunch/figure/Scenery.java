package org.unhunch.figure;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.figure.paint.Walls;
import org.unhunch.routine.pose.Prop;

/** The props around the body, shaped once where they do not move with it. */
final class Scenery {
  private final List<Prop> moving = new ArrayList<>();
  private final Props shaper;
  private final List<Walls.Plane> planes = new ArrayList<>();
  private final List<Piece> room;
  private final Path2D.Double footprints = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final List<Piece> behind = new ArrayList<>();
  private final List<Piece> before = new ArrayList<>();

  /** Shapes the props; those on one side of the body show as much as {@code oneSided}, 0 to 1. */
  Scenery(List<Prop> props, Props shaper, Skeleton start, double oneSided) {
    this.shaper = shaper;
    List<Piece> around = new ArrayList<>();
    for (Prop prop : props) {
      double shows = prop.equals(prop.mirrored()) ? 1 : oneSided;
      shaper.floor(prop).stream()
          .map(piece -> piece.faint(piece.opacity() * shows))
          .forEach(around::add);
      behind.addAll(shaper.frame(prop, false));
      before.addAll(shaper.frame(prop, true));
      planes.addAll(shaper.planes(prop));
      shaper.footprint(prop).ifPresent(shape -> footprints.append(shape, false));
      if (Props.isMoving(prop)) {
        moving.add(prop);
      } else {
        boolean far = prop.layer() == Prop.Layer.BEHIND;
        List<Piece> where = !far ? before : Props.isRoom(prop) ? around : behind;
        shaper.pieces(prop, start).stream()
            .map(piece -> piece.faint(piece.opacity() * shows))
            .forEach(where::add);
      }
    }
    room = List.copyOf(around);
  }

  /** {@return mat and walls, on which the shadow falls, always the same list} */
  List<Piece> room() {
    return room;
  }

  /** {@return what arms may lie on} */
  List<Walls.Plane> planes() {
    return planes;
  }

  /** {@return where things shade the floor that they stand on} */
  Shape footprints() {
    return footprints;
  }

  /** {@return what else is behind the body} */
  List<Piece> behind(Skeleton body) {
    List<Piece> pieces = with(behind, Prop.Layer.BEHIND, body);
    moving.forEach(prop -> pieces.addAll(shaper.beyond(prop, body)));
    return pieces;
  }

  /** {@return what is before the body} */
  List<Piece> before(Skeleton body) {
    return with(before, Prop.Layer.BEFORE, body);
  }

  private List<Piece> with(List<Piece> still, Prop.Layer layer, Skeleton body) {
    List<Piece> pieces = new ArrayList<>(still);
    for (Prop prop : moving) {
      if (prop.layer() == layer) {
        pieces.addAll(shaper.pieces(prop, body));
      }
    }
    return pieces;
  }
}
