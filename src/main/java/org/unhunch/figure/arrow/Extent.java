package org.unhunch.figure.arrow;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** The room that bodies and the things with them take up, with a margin; a wall may be cut off. */
public final class Extent {
  private static final double MARGIN = 3;

  /** Radii of the flesh around joints, by a little too large. */
  private static final double HEAD = 8.2;

  private static final double TRUNK = 8;
  private static final double ROOT = 5.5;
  private static final double MID = 4.2;
  private static final double END = 3.4;
  private static final double TIP = 2.6;

  /** From the wrist to the tips of the fingers, and from the ankle to those of the toes. */
  private static final double HAND = 8;

  private static final double FOOT = 7;
  private static final double CHEST = 0.86;

  private Extent() {}

  /** A body, and about how far it reaches, which is found far more quickly than its shape. */
  private record Reach(Skeleton body, Rectangle2D about) {
    static Reach of(Skeleton body, Camera camera) {
      Rectangle2D all = disc(camera, body.head().at(), HEAD);
      all.add(disc(camera, body.spine().at(CHEST).at(), TRUNK));
      all.add(disc(camera, body.spine().hips().at(), TRUNK));
      body.limbs()
          .forEach(
              (limb, chain) -> {
                all.add(disc(camera, chain.root(), ROOT));
                all.add(disc(camera, chain.mid(), MID));
                all.add(disc(camera, chain.end(), END));
                all.add(disc(camera, chain.fingertips(limb.isArm() ? HAND : FOOT), TIP));
              });
      return new Reach(body, all);
    }

    private static Rectangle2D disc(Camera camera, Vec at, double radius) {
      return new Rectangle2D.Double(
          camera.x(at) - radius, camera.y(at) - radius, 2 * radius, 2 * radius);
    }

    double size() {
      return about.getWidth() * about.getHeight();
    }
  }

  /**
   * {@return the room of all of the bodies, at least one}
   *
   * <p>Of a body that reaches no farther than others, only what it moves is shaped: bodies take
   * longer than all else that a first picture waits for.
   */
  public static Rectangle2D of(List<Skeleton> bodies, List<Prop> props, Props shaper) {
    Skeleton first = bodies.get(0);
    Rectangle2D all = of(first, props, shaper);
    List<Prop> moving = props.stream().filter(Props::isMoving).toList();
    Comparator<Reach> bySize = Comparator.comparingDouble(Reach::size);
    List<Reach> farthestFirst =
        bodies.stream()
            .distinct()
            .map(each -> Reach.of(each, shaper.camera()))
            .sorted(bySize.reversed())
            .toList();
    for (Reach each : farthestFirst) {
      all =
          each.body() == first || all.contains(each.about())
              ? with(all, things(each.body(), moving, shaper))
              : all.createUnion(of(each.body(), props, shaper));
    }
    return all;
  }

  /** {@return the room of a body} */
  public static Rectangle2D of(Skeleton body, List<Prop> props, Props shaper) {
    List<Piece> pieces = new BodyPieces(body, shaper.camera(), Look.plain()).pieces();
    Rectangle2D first = grown(pieces.get(0));
    return with(with(first, pieces), things(body, props, shaper));
  }

  private static List<Piece> things(Skeleton body, List<Prop> props, Props shaper) {
    List<Piece> pieces = new ArrayList<>();
    for (Prop prop : props) {
      pieces.addAll(shaper.frame(prop, false));
      pieces.addAll(shaper.frame(prop, true));
      if (!Props.isWall(prop)) {
        pieces.addAll(shaper.pieces(prop, body));
      }
    }
    return pieces;
  }

  private static Rectangle2D with(Rectangle2D room, List<Piece> pieces) {
    return pieces.stream().map(Extent::grown).reduce(room, Rectangle2D::createUnion);
  }

  private static Rectangle2D grown(Piece piece) {
    Rectangle2D room = piece.shape().getBounds2D();
    return new Rectangle2D.Double(
        room.getX() - MARGIN,
        room.getY() - MARGIN,
        room.getWidth() + 2 * MARGIN,
        room.getHeight() + 2 * MARGIN);
  }
}
