package org.unhunch.figure;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;

/** The props of a staging, shaped once where they do not move with the body. */
final class Scenery {
  /** Corners of wood and foam are a little round. */
  private static final BasicStroke EDGE =
      new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private final Staging staging;
  private final Props props;
  private final List<Piece> ground = new ArrayList<>();
  private final List<Piece> behind = new ArrayList<>();
  private final List<Piece> before = new ArrayList<>();

  Scenery(Staging staging, Camera camera, Skeleton body) {
    this.staging = staging;
    this.props = new Props(camera);
    for (Prop prop : staging.props()) {
      if (prop.kind() != Prop.Kind.BAND) {
        boolean mat = prop.kind() == Prop.Kind.MAT;
        boolean far = prop.layer() == Prop.Layer.BEHIND;
        (mat ? ground : far ? behind : before).addAll(rounded(props.pieces(prop, body)));
      }
    }
  }

  private static List<Piece> rounded(List<Piece> pieces) {
    return pieces.stream().map(Scenery::rounded).toList();
  }

  private static Piece rounded(Piece piece) {
    Area area = new Area(piece.shape());
    area.add(new Area(EDGE.createStrokedShape(piece.shape())));
    return new Piece(area, piece.ink(), piece.light(), piece.far(), piece.opacity());
  }

  /** {@return what lies on the floor, under the shadow} */
  List<Piece> ground() {
    return ground;
  }

  /** {@return what is behind the body} */
  List<Piece> behind(Skeleton body) {
    return with(behind, Prop.Layer.BEHIND, body);
  }

  /** {@return what is before the body} */
  List<Piece> before(Skeleton body) {
    return with(before, Prop.Layer.BEFORE, body);
  }

  private List<Piece> with(List<Piece> still, Prop.Layer layer, Skeleton body) {
    List<Piece> pieces = new ArrayList<>(still);
    for (Prop prop : staging.props()) {
      if (prop.kind() == Prop.Kind.BAND && prop.layer() == layer) {
        pieces.addAll(props.pieces(prop, body));
      }
    }
    return pieces;
  }
}
