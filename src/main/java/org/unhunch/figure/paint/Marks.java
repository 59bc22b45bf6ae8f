package org.unhunch.figure.paint;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Vec;

/** What is drawn upon the body: the region that works, and the shoulder blades. */
final class Marks {
  private static final Set<Region> BLADES = Set.of(Region.LEFT_BLADE, Region.RIGHT_BLADE);
  private static final double CORE = 0.85;
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
    boolean named = !Collections.disjoint(look.regions(), BLADES);
    this.blades = look.blades() && !named && (shows(-1) > 0 || shows(1) > 0);
  }

  /** {@return what is drawn on the shirt} */
  List<Piece> onTorso() {
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.values()) {
      // Where the blades show, they are what works.
      if (look.regions().contains(region) && !(blades && region == Region.UPPER_BACK)) {
        region(region, pieces);
      }
    }
    if (blades) {
      blades(pieces);
    }
    return pieces;
  }

  /** {@return what is drawn on the neck} */
  List<Piece> onNeck() {
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(Region.NECK)) {
      Spine.Slice neck = body.spine().neck();
      double behind = Math.max(0, Math.min(1, 0.5 - camera.facing(neck.basis().forward())));
      nape(0, behind, pieces);
      nape(-1, 1 - behind, pieces);
      nape(1, 1 - behind, pieces);
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
      glow(pieces, 1, camera.ball(root, 2.6), camera.ball(down, 2.2));
    }
    return pieces;
  }

  private void glow(List<Piece> pieces, double strength, Blob... blobs) {
    new Glow(List.of(blobs)).add(CORE * strength * look.glow(), pieces);
  }

  private void region(Region region, List<Piece> pieces) {
    switch (region) {
      case UPPER_BACK -> strip(0.52, 0.97, new Vec(-1.5, 4.8, 0), pieces);
      case LOWER_BACK -> strip(0.2, 0.5, new Vec(-1.5, 4.2, 0), pieces);
      case SPINE -> strip(0.2, 0.97, new Vec(-1.5, 4, 0), pieces);
      case CHEST -> strip(0.64, 0.93, new Vec(2.8, 5.6, 0), pieces);
      case LEFT_SIDE -> strip(0.22, 0.84, new Vec(0.5, 1.6, -4.8), pieces);
      case RIGHT_SIDE -> strip(0.22, 0.84, new Vec(0.5, 1.6, 4.8), pieces);
      case LEFT_BLADE -> beside(-1, pieces);
      case RIGHT_BLADE -> beside(1, pieces);
      case NECK, UPPER_TRAPEZIUS -> {
        double far = region == Region.NECK ? 0.65 : 0.85;
        slope(Limb.LEFT_ARM, far, pieces);
        slope(Limb.RIGHT_ARM, far, pieces);
      }
      case LEFT_SHOULDER, RIGHT_SHOULDER -> {}
    }
  }

  /** Along the spine; {@code place} is how far ahead, how wide and how far aside. */
  private void strip(double from, double to, Vec place, List<Piece> pieces) {
    int last = to - from > 0.5 ? 5 : 3;
    Blob[] blobs = new Blob[last + 1];
    double facing = 0;
    for (int i = 0; i <= last; i++) {
      Spine.Slice slice = body.spine().at(from + (to - from) * i / last);
      Vec out = slice.basis().out(new Vec(place.x(), 0, place.z()));
      Vec round = new Vec(Math.abs(place.x()) < 1 ? 3.4 : 2.2, 1.2, place.y());
      blobs[i] = camera.ellipsoid(slice.at().plus(out), slice.basis(), round);
      facing += camera.facing(out) / (last + 1);
    }
    glow(pieces, Math.max(0, Math.min(1, (facing + 0.5) / 0.4)), blobs);
  }

  /** Between the spine and a blade. */
  private void beside(int side, List<Piece> pieces) {
    Blob high = camera.ball(onBack(0.92, side * 3), 1.6);
    Blob middle = camera.ball(onBack(0.78, side * 3.2), 2.1);
    Blob low = camera.ball(onBack(0.64, side * 3), 1.6);
    glow(pieces, shows(side), high, middle, low);
  }

  /** From the neck down toward a shoulder, which is {@code far} away. */
  private void slope(Limb arm, double far, List<Piece> pieces) {
    Spine.Slice neck = body.spine().neck();
    Vec root = body.limb(arm).root();
    Vec high = neck.at().toward(root, 0.3).plus(neck.basis().out(new Vec(-0.8, 1, 0)));
    Vec low = neck.at().toward(root, far).plus(neck.basis().up().times(1.6));
    glow(pieces, 1, camera.ball(high, 1.7), camera.ball(low, 1.3));
  }

  /** Up the back of the neck, or up one side of it. */
  private void nape(int side, double strength, List<Piece> pieces) {
    Vec off = side == 0 ? new Vec(-1.2, 0, 0) : new Vec(-0.8, 0, 2 * side);
    Vec low = body.spine().neck().at().plus(body.spine().neck().basis().out(off));
    Vec high = body.skullBase().plus(body.head().basis().out(off));
    double round = side == 0 ? 1.8 : 0.7;
    glow(pieces, strength, camera.ball(low, round), camera.ball(high, round * 0.8));
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
      double strength = (0.6 + 0.4 * Math.abs(body.blades())) * shows(side);
      blade(side, strength, pieces);
      if (Math.abs(body.blades()) > 0.3 && shows(side) > 0.5) {
        Point2D wide = camera.see(onBack(0.74, side * 7.2));
        Point2D near = camera.see(onBack(0.74, side * 4.2));
        Path2D arrow = arrow(together ? wide : near, together ? near : wide, 2);
        pieces.add(Piece.of(PEN.createStrokedShape(arrow), Piece.Ink.GAP));
      }
    }
  }

  private void blade(int side, double strength, List<Piece> pieces) {
    double out = 4.1 - body.blades() * 1.5;
    Blob high = camera.ball(onBack(0.92, side * (out + 0.2)), 2.3);
    Blob middle = camera.ball(onBack(0.76, side * out), 1.9);
    Blob low = camera.ball(onBack(0.6, side * (out - 0.6)), 1.2);
    glow(pieces, strength, high, middle, low);
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

  /** {@return an arrow with an open head, as a line to draw} */
  private static Path2D.Double arrow(Point2D from, Point2D to, double size) {
    double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
    Path2D.Double path = new Path2D.Double();
    path.moveTo(
        to.getX() - size * Math.cos(angle - 0.65), to.getY() - size * Math.sin(angle - 0.65));
    path.lineTo(to.getX(), to.getY());
    path.lineTo(
        to.getX() - size * Math.cos(angle + 0.65), to.getY() - size * Math.sin(angle + 0.65));
    path.moveTo(from.getX(), from.getY());
    path.lineTo(to.getX(), to.getY());
    return path;
  }
}
