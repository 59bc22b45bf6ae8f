package org.unhunch.figure.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Vec;

/** What is drawn upon the body: the region that works, and the shoulder blades. */
final class Marks {
  private static final double[] SIZES = {1, 0.68};
  private static final double OPACITY = 0.6;
  private static final BasicStroke PEN =
      new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private final Skeleton body;
  private final Camera camera;
  private final Look look;
  private final boolean blades;

  Marks(Skeleton body, Camera camera, Look look) {
    this.body = body;
    this.camera = camera;
    this.look = look;
    this.blades = look.blades() && (shows(-1) > 0 || shows(1) > 0);
  }

  /** {@return what is drawn on the shirt} */
  List<Piece> onTorso() {
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.values()) {
      // Where the blades show, they are what works.
      if (look.regions().contains(region) && !(blades && region == Region.UPPER_BACK)) {
        for (double size : SIZES) {
          region(region, size, pieces);
        }
      }
    }
    if (blades) {
      blades(pieces);
    }
    return pieces;
  }

  /** {@return what is drawn on the sleeve} */
  List<Piece> onArm(Limb arm) {
    Region shoulder = arm.isRight() ? Region.RIGHT_SHOULDER : Region.LEFT_SHOULDER;
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(shoulder)) {
      Vec root = body.limb(arm).root();
      Vec down = root.toward(body.limb(arm).mid(), 0.3);
      for (double size : SIZES) {
        Blob high = camera.ball(root, 2.9 * size);
        Blob low = camera.ball(down, 2.5 * size);
        glow(pieces, new Outline().hull(high, low).path(), size, 1);
      }
    }
    return pieces;
  }

  /** The core of a glow is stronger than its rim. */
  private void glow(List<Piece> pieces, Shape shape, double size, double strength) {
    if (strength > 0.01) {
      double rim = 1 - OPACITY * strength * look.glow();
      pieces.add(Piece.of(shape, Piece.Ink.GLOW).faint(size < 1 ? 1 - rim * rim : 1 - rim));
    }
  }

  private void region(Region region, double size, List<Piece> pieces) {
    switch (region) {
      case UPPER_BACK -> strip(0.52, 0.97, new Vec(-3.0, 5.6, 0), size, pieces);
      case LOWER_BACK -> strip(0.2, 0.5, new Vec(-2.9, 4.6, 0), size, pieces);
      case SPINE -> strip(0.2, 0.97, new Vec(-3.0, 4.6, 0), size, pieces);
      case CHEST -> strip(0.62, 0.93, new Vec(4.0, 6.4, 0), size, pieces);
      case LEFT_SIDE -> strip(0.2, 0.86, new Vec(0.5, 1.8, -5.6), size, pieces);
      case RIGHT_SIDE -> strip(0.2, 0.86, new Vec(0.5, 1.8, 5.6), size, pieces);
      case NECK -> slopes(size, pieces);
      case LEFT_SHOULDER, RIGHT_SHOULDER -> {}
    }
  }

  /** Along the spine; {@code place} is how far ahead, how wide and how far aside. */
  private void strip(double from, double to, Vec place, double size, List<Piece> pieces) {
    List<Blob> blobs = new ArrayList<>();
    double half = (to - from) / 2 * size;
    double facing = 0;
    for (int i = -3; i <= 3; i++) {
      double taper = Math.sqrt(Math.max(0.12, 1 - i * i / 9.0)) * size;
      Spine.Slice slice = body.spine().at((from + to) / 2 + half * i / 3);
      Vec at = slice.at().plus(slice.basis().out(new Vec(place.x(), 0, place.z())));
      double thick = place.z() == 0 ? 1.5 : 3.6;
      blobs.add(
          camera.ellipsoid(at, slice.basis(), new Vec(thick * taper, 0.8, place.y() * taper)));
      facing += camera.facing(slice.basis().out(new Vec(place.x(), 0, place.z()))) / 7;
    }
    double strength = Math.max(0, Math.min(1, (facing + 0.5) / 0.4));
    // Seen from one end the blobs hide one another, which a tube cannot outline.
    Outline outline = new Outline();
    for (int i = 0; i + 1 < blobs.size(); i++) {
      outline.hull(blobs.get(i), blobs.get(i + 1));
    }
    glow(pieces, outline.path(), size, strength);
  }

  /** From the neck down to both shoulders. */
  private void slopes(double size, List<Piece> pieces) {
    Spine.Slice neck = body.spine().neck();
    Blob middle = camera.ball(neck.at().plus(neck.basis().up().times(-0.4)), 2.4 * size);
    Outline outline = new Outline();
    for (Limb arm : new Limb[] {Limb.LEFT_ARM, Limb.RIGHT_ARM}) {
      Vec shoulder = body.limb(arm).root().plus(neck.basis().up().times(1.4));
      Vec low = neck.at().toward(shoulder, 0.3 + 0.35 * size);
      outline.hull(middle, camera.ball(low, 0.9 * size));
    }
    glow(pieces, outline.path(), size, 1);
  }

  /** The ribs curve, so that the blade on the far side turns away from the eye first. */
  private double shows(int side) {
    Vec away = new Vec(-1, 0, side * 0.4);
    double facing = camera.facing(body.spine().at(0.75).basis().out(away));
    return Math.max(0, Math.min(1, (facing - 0.15) / 0.2));
  }

  private void blades(List<Piece> pieces) {
    boolean together = body.blades() > 0;
    for (int side = -1; side <= 1; side += 2) {
      double strength = (0.5 + 0.45 * Math.abs(body.blades())) * shows(side);
      pieces.add(Piece.of(blade(side), Piece.Ink.GLOW).faint(strength));
      if (Math.abs(body.blades()) > 0.3 && shows(side) > 0.5) {
        Point2D wide = camera.see(onBack(0.74, side * 7.2));
        Point2D near = camera.see(onBack(0.74, side * 4.2));
        Path2D arrow = arrow(together ? wide : near, together ? near : wide, 2);
        pieces.add(Piece.of(PEN.createStrokedShape(arrow), Piece.Ink.GAP));
      }
    }
  }

  private Shape blade(int side) {
    double out = 4.1 - body.blades() * 1.5;
    Blob inner = camera.ball(onBack(0.9, side * (out - 1.6)), 0.9);
    Blob outer = camera.ball(onBack(0.9, side * (out + 1.9)), 1.1);
    Blob low = camera.ball(onBack(0.58, side * (out - 0.6)), 0.8);
    return new Outline().hull(inner, outer, low).path();
  }

  /** {@return a place on the back, no farther aside than where the back turns from the eye} */
  private Vec onBack(double part, double aside) {
    Spine.Slice slice = body.spine().at(part);
    double sine = aside / 8.8;
    while (Math.abs(sine) > 0.05 && camera.facing(slice.basis().out(normal(sine))) < 0.22) {
      sine *= 0.85;
    }
    Vec local = new Vec(0.1 - 4.1 * Math.sqrt(1 - sine * sine), 0, sine * 8.2);
    return slice.at().plus(slice.basis().out(local));
  }

  private static Vec normal(double sine) {
    return new Vec(-Math.sqrt(1 - sine * sine), 0, sine * 0.6);
  }

  /** {@return an open arrow head whose point is {@code to}, as a line to draw} */
  static Path2D.Double head(Point2D from, Point2D to, double size) {
    double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
    Path2D.Double path = new Path2D.Double();
    path.moveTo(
        to.getX() - size * Math.cos(angle - 0.65), to.getY() - size * Math.sin(angle - 0.65));
    path.lineTo(to.getX(), to.getY());
    path.lineTo(
        to.getX() - size * Math.cos(angle + 0.65), to.getY() - size * Math.sin(angle + 0.65));
    return path;
  }

  private static Path2D.Double arrow(Point2D from, Point2D to, double size) {
    Path2D.Double path = head(from, to, size);
    path.moveTo(from.getX(), from.getY());
    path.lineTo(to.getX(), to.getY());
    return path;
  }
}
