package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Vec;

/** What is drawn upon the body: the region that works, and the shoulder blades. */
public final class Marks {
  /**
   * A mark and how clearly it shows.
   *
   * @param shape its outline
   * @param strength from 0, on the side that one does not see, to 1
   */
  public record Mark(Shape shape, double strength) {}

  private final Skeleton body;
  private final Camera camera;

  /** Makes the marks on the body. */
  public Marks(Skeleton body, Camera camera) {
    this.body = body;
    this.camera = camera;
  }

  /** {@return the glow of the region; {@code size} from 0 to 1 shrinks it toward its middle} */
  public Mark region(Region region, double size) {
    return switch (region) {
      case UPPER_BACK -> strip(0.52, 0.97, -3.0, 0, 5.6, size);
      case LOWER_BACK -> strip(0.1, 0.48, -2.9, 0, 4.6, size);
      case SPINE -> strip(0.08, 0.97, -3.0, 0, 4.6, size);
      case CHEST -> strip(0.62, 0.93, 4.0, 0, 6.4, size);
      case NECK -> neck(size);
      case LEFT_SIDE -> strip(0.2, 0.86, 0.5, -5.6, 1.8, size);
      case RIGHT_SIDE -> strip(0.2, 0.86, 0.5, 5.6, 1.8, size);
      case LEFT_SHOULDER -> shoulder(Limb.LEFT_ARM, size);
      case RIGHT_SHOULDER -> shoulder(Limb.RIGHT_ARM, size);
    };
  }

  private Mark strip(double from, double to, double ahead, double aside, double wide, double size) {
    List<Blob> blobs = new ArrayList<>();
    double middle = (from + to) / 2;
    double half = (to - from) / 2 * size;
    double facing = 0;
    for (int i = 0; i <= 6; i++) {
      double place = middle + half * (i / 3.0 - 1);
      double taper = Math.sqrt(Math.max(0.12, 1 - Math.pow(i / 3.0 - 1, 2)));
      Spine.Slice slice = body.spine().at(place);
      Vec at = slice.at().plus(slice.basis().out(new Vec(ahead, 0, aside)));
      double thick = Math.abs(aside) > 0 ? 3.6 : 1.5;
      blobs.add(
          camera.ellipsoid(
              at, slice.basis(), new Vec(thick * size * taper, 0.8, wide * taper * size)));
      facing += camera.facing(slice.basis().out(new Vec(Math.signum(ahead), 0, aside))) / 7;
    }
    return new Mark(new Outline().tube(blobs).path(), clear(facing));
  }

  private static double clear(double facing) {
    return Math.max(0, Math.min(1, (facing + 0.5) / 0.4));
  }

  private Mark neck(double size) {
    Vec low = body.spine().neck().at();
    Vec high = body.skullBase();
    Outline outline =
        new Outline()
            .hull(camera.ball(low.toward(high, -0.1), 2.3 * size), camera.ball(high, 2.1 * size));
    return new Mark(outline.path(), 1);
  }

  private Mark shoulder(Limb arm, double size) {
    Vec root = body.limb(arm).root();
    Vec down = root.toward(body.limb(arm).mid(), 0.3);
    return new Mark(
        new Outline().hull(camera.ball(root, 2.9 * size), camera.ball(down, 2.4 * size)).path(), 1);
  }

  /** {@return the two shoulder blades, drawn on the back} */
  public List<Mark> blades() {
    List<Mark> marks = new ArrayList<>();
    for (int side = -1; side <= 1; side += 2) {
      marks.add(new Mark(blade(side), back()));
    }
    return marks;
  }

  /** {@return whether the eye is on the side of the back} */
  public boolean seesBack() {
    return back() > 0;
  }

  private double back() {
    Basis chest = body.spine().at(0.75).basis();
    return Math.max(0, Math.min(1, (camera.facing(chest.forward().times(-1)) - 0.3) / 0.2));
  }

  private Shape blade(int side) {
    double out = 4.3 - body.blades() * 1.9;
    Vec inner = onBack(0.9, side * (out - 1.6));
    Vec outer = onBack(0.9, side * (out + 2.4));
    Vec low = onBack(0.58, side * (out - 0.6));
    return new Outline()
        .hull(camera.ball(inner, 0.9), camera.ball(outer, 1.1), camera.ball(low, 0.8))
        .path();
  }

  private Vec onBack(double part, double aside) {
    Spine.Slice slice = body.spine().at(part);
    double deep = -4.2 * Math.sqrt(Math.max(0, 1 - aside * aside / 90));
    return slice.at().plus(slice.basis().out(new Vec(deep, 0, aside)));
  }

  /** {@return two arrows that show which way the shoulder blades go; empty if they are at rest} */
  public List<Shape> bladeArrows() {
    List<Shape> arrows = new ArrayList<>();
    if (Math.abs(body.blades()) < 0.3 || !seesBack()) {
      return arrows;
    }
    for (int side = -1; side <= 1; side += 2) {
      Vec wide = onBack(0.74, side * 7.4);
      Vec near = onBack(0.74, side * 4.4);
      boolean together = body.blades() > 0;
      arrows.add(arrow(camera.see(together ? wide : near), camera.see(together ? near : wide), 2));
    }
    return arrows;
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

  static Path2D.Double arrow(Point2D from, Point2D to, double size) {
    Path2D.Double path = head(from, to, size);
    path.moveTo(from.getX(), from.getY());
    path.lineTo(to.getX(), to.getY());
    return path;
  }
}
