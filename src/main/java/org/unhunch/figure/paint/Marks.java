package org.unhunch.figure.paint;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Vec;

/** What is drawn upon the body: the region that works, and the shoulder blades. */
final class Marks {
  /** Each lies upon those before, so that the glow grows from its rim to its core. */
  private static final double[] SIZES = {1.22, 1.06, 0.9, 0.74, 0.58, 0.4};

  private static final Set<Region> BLADES =
      Set.of(Region.UPPER_BACK, Region.LEFT_BLADE, Region.RIGHT_BLADE);
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
    this.blades = look.blades() && look.glow() > 0 && (shows(-1) > 0 || shows(1) > 0);
  }

  /** {@return what is drawn on the shirt} */
  List<Piece> onTorso() {
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.values()) {
      // Where the blades show, they are what works.
      if (look.regions().contains(region) && !(blades && BLADES.contains(region))) {
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

  /** {@return what is drawn on the neck} */
  List<Piece> onNeck() {
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(Region.NECK)) {
      Spine.Slice neck = body.spine().neck();
      double behind = Math.max(0, Math.min(1, 0.5 - camera.facing(neck.basis().forward())));
      for (double size : SIZES) {
        nape(0, size, behind, pieces);
        nape(-1, size, 1 - behind, pieces);
        nape(1, size, 1 - behind, pieces);
      }
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
        glow(pieces, 1, camera.ball(root, 2.6 * size), camera.ball(down, 2.2 * size));
      }
    }
    return pieces;
  }

  private void glow(List<Piece> pieces, double strength, Blob... blobs) {
    double shown = CORE * strength * look.glow();
    if (shown > 0.01) {
      double each = 1 - Math.pow(1 - shown, 1.0 / SIZES.length);
      pieces.add(Piece.of(new Outline().hull(blobs).path(), Piece.Ink.GLOW).faint(each));
    }
  }

  private void region(Region region, double size, List<Piece> pieces) {
    switch (region) {
      case UPPER_BACK -> strip(0.52, 0.97, new Vec(-2.6, 5.2, 0), size, pieces);
      case LOWER_BACK -> strip(0.2, 0.5, new Vec(-2.5, 4.4, 0), size, pieces);
      case SPINE -> strip(0.2, 0.97, new Vec(-2.6, 4.2, 0), size, pieces);
      case CHEST -> strip(0.64, 0.93, new Vec(3.6, 6, 0), size, pieces);
      case LEFT_SIDE -> strip(0.22, 0.84, new Vec(0.5, 1.8, -5.4), size, pieces);
      case RIGHT_SIDE -> strip(0.22, 0.84, new Vec(0.5, 1.8, 5.4), size, pieces);
      case LEFT_BLADE -> strip(0.62, 0.94, new Vec(-2.8, 1.9, -3), size, pieces);
      case RIGHT_BLADE -> strip(0.62, 0.94, new Vec(-2.8, 1.9, 3), size, pieces);
      case NECK, UPPER_TRAPEZIUS -> {
        double far = region == Region.NECK ? 0.5 : 0.85;
        slope(Limb.LEFT_ARM, far, size, pieces);
        slope(Limb.RIGHT_ARM, far, size, pieces);
      }
      case LEFT_SHOULDER, RIGHT_SHOULDER -> {}
    }
  }

  /** Along the spine; {@code place} is how far ahead, how wide and how far aside. */
  private void strip(double from, double to, Vec place, double size, List<Piece> pieces) {
    Outline outline = new Outline();
    int last = to - from > 0.5 ? 5 : 3;
    double half = (to - from) / 2 * size;
    double facing = 0;
    Blob before = null;
    for (int i = 0; i <= last; i++) {
      double along = 2.0 * i / last - 1;
      double taper = Math.sqrt(1 - 0.8 * along * along) * size;
      Spine.Slice slice = body.spine().at((from + to) / 2 + half * along * 0.9);
      Vec out = slice.basis().out(new Vec(place.x(), 0, place.z()));
      double thick = Math.abs(place.x()) < 1 ? 3.4 : 2.2;
      Vec round = new Vec(thick * taper, 1.2 * size, place.y() * taper);
      Blob blob = camera.ellipsoid(slice.at().plus(out), slice.basis(), round);
      facing += camera.facing(out) / (last + 1);
      // Seen from one end the blobs hide one another, which a tube cannot outline.
      if (before != null) {
        outline.hull(before, blob);
      }
      before = blob;
    }
    double shown = CORE * Math.max(0, Math.min(1, (facing + 0.5) / 0.4)) * look.glow();
    if (shown > 0.01) {
      double each = 1 - Math.pow(1 - shown, 1.0 / SIZES.length);
      pieces.add(Piece.of(outline.path(), Piece.Ink.GLOW).faint(each));
    }
  }

  /** From the neck down toward a shoulder, which is {@code far} away. */
  private void slope(Limb arm, double far, double size, List<Piece> pieces) {
    Spine.Slice neck = body.spine().neck();
    Vec up = neck.basis().up();
    Vec root = body.limb(arm).root();
    Vec high = neck.at().toward(root, 0.22).plus(neck.basis().out(new Vec(-0.8, 1, 0)));
    Vec low = neck.at().toward(root, far).plus(up.times(1.6));
    glow(pieces, 1, camera.ball(high, 2.2 * size), camera.ball(low, 1.5 * size));
  }

  /** Up the back of the neck, or up one side of it. */
  private void nape(int side, double size, double strength, List<Piece> pieces) {
    Vec off = side == 0 ? new Vec(-1.2, 0, 0) : new Vec(-0.6, 0, 1.7 * side);
    Vec low = body.spine().neck().at().plus(body.spine().neck().basis().out(off));
    Vec high = body.skullBase().plus(body.head().basis().out(off));
    double round = side == 0 ? 1.8 : 1;
    glow(pieces, strength, camera.ball(low, round * size), camera.ball(high, round * 0.8 * size));
  }

  /** Only one side is marked where only one works. */
  private boolean works(int side) {
    Region other = side < 0 ? Region.RIGHT_BLADE : Region.LEFT_BLADE;
    return !look.regions().contains(other) || look.regions().contains(other.mirrored());
  }

  /** The ribs curve, so that the blade on the far side turns away from the eye first. */
  private double shows(int side) {
    Vec away = new Vec(-1, 0, side * 0.4);
    double facing = camera.facing(body.spine().at(0.75).basis().out(away));
    return Math.max(0, Math.min(1, (facing - 0.15) / 0.2));
  }

  private void blades(List<Piece> pieces) {
    boolean together = body.blades() > 0;
    for (int side = works(-1) ? -1 : 1; side <= (works(1) ? 1 : -1); side += 2) {
      double strength = (0.6 + 0.4 * Math.abs(body.blades())) * shows(side);
      for (double size : SIZES) {
        blade(side, size, strength, pieces);
      }
      if (Math.abs(body.blades()) > 0.3 && shows(side) > 0.5) {
        Point2D wide = camera.see(onBack(0.74, side * 7.2));
        Point2D near = camera.see(onBack(0.74, side * 4.2));
        Path2D arrow = arrow(together ? wide : near, together ? near : wide, 2);
        pieces.add(Piece.of(PEN.createStrokedShape(arrow), Piece.Ink.GAP));
      }
    }
  }

  private void blade(int side, double size, double strength, List<Piece> pieces) {
    double out = 4.1 - body.blades() * 1.5;
    double thick = 1.9 * size - 1.1;
    glow(
        pieces,
        strength,
        camera.ball(onBack(0.9, side * (out - 1.6)), 0.9).grown(thick),
        camera.ball(onBack(0.9, side * (out + 1.9)), 1.1).grown(thick),
        camera.ball(onBack(0.6, side * (out - 0.6)), 0.8).grown(thick));
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
