package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Vec;

/** The head: skull, jaw, profile, ears, and a calm face. */
final class Head {
  /** The middle line of the face from the brow down, forward and up, and how thick it is there. */
  private static final double[][] PROFILE = {
    {4.0, 2.6, 1.2},
    {4.5, 1.0, 0.75},
    {4.3, 0.15, 0.6},
    {5.25, -1.05, 0.45},
    {5.95, -1.75, 0.5},
    {5.0, -2.25, 0.5},
    {4.95, -2.85, 0.5},
    {4.65, -3.3, 0.45},
    {4.8, -3.85, 0.5},
    {4.35, -4.5, 0.6},
    {3.85, -5.45, 0.95},
    {2.4, -5.6, 1.25}
  };

  private static final double[][] BROW = {{4.8, 1.15, 1.0}, {4.6, 1.5, 1.9}, {4.0, 1.2, 2.9}};
  private static final double[][] NOSE = {{5.6, -0.9, 0.35}, {5.75, -1.75, 0.75}, {5.6, -2.0, 0.1}};
  private static final double[][] MOUTH = {
    {4.75, -3.05, -1.35},
    {4.95, -3.36, -0.6},
    {4.95, -3.4, 0},
    {4.95, -3.36, 0.6},
    {4.75, -3.05, 1.35}
  };
  private static final double[][] LID = {{4.5, -0.35, 1.5}, {4.3, -0.85, 2.4}, {3.6, -0.5, 3.3}};

  /** A face that looks down more than that has its eyes closed. */
  private static final double LOOKS_DOWN = -0.45;

  private static final double[][] EAR = {
    {0.3, 0.2, 4.7}, {-0.4, 0.75, 4.9}, {-1.4, 0.3, 5.0}, {-1.25, -1.0, 4.8}, {-0.5, -2.1, 4.5}
  };
  private static final double[][] INNER_EAR = {
    {-0.1, -0.1, 4.9}, {-0.75, 0.1, 5.0}, {-0.7, -0.8, 4.9}, {-0.3, -1.1, 4.8}
  };

  private final Spine.Slice head;
  private final Camera camera;

  Head(Skeleton body, Camera camera) {
    this.head = body.head();
    this.camera = camera;
  }

  /** {@return skull and face} */
  Outline face() {
    Blob skull = part(new Vec(-0.3, 0.5, 0), new Vec(5.5, 5.8, 4.75));
    // As far as the hairline, or what is behind the head would show between it and the hair.
    Blob temples = part(new Vec(-0.1, 1.6, 0), new Vec(5.0, 4.9, 4.95));
    Blob cheeks = part(new Vec(1.0, -1.8, 0), new Vec(3.6, 3.0, 4.1));
    Blob jaw = part(new Vec(0.5, -3.8, 0), new Vec(2.6, 2.0, 3.5));
    Blob chin = part(new Vec(3.0, -5.25, 0), new Vec(1.4, 1.2, 1.8));
    List<Blob> profile = new ArrayList<>();
    for (double[] point : PROFILE) {
      Vec half = new Vec(point[2], point[2], point[2]);
      profile.add(part(new Vec(point[0], point[1], 0), half));
    }
    return new Outline().hull(skull, temples, cheeks, jaw, chin).tube(profile);
  }

  /** {@return the hair at the back of the head, which frames face and ears} */
  Outline mane() {
    return new Outline().hull(part(new Vec(-1.4, 1.6, 0), new Vec(4.9, 5.2, 5.0)));
  }

  /** {@return the ears that show beside the head or upon it} */
  Outline ears() {
    Outline ears = new Outline();
    for (int side = -1; side <= 1; side += 2) {
      if (camera.facing(head.basis().right().times(side)) > -0.35) {
        Blob high = part(new Vec(-0.7, -0.5, side * 4.45), new Vec(1.1, 1.2, 0.55));
        Blob lobe = part(new Vec(-0.35, -1.6, side * 4.25), new Vec(0.65, 0.75, 0.4));
        ears.hull(high, lobe);
      }
    }
    return ears;
  }

  private Blob part(Vec middle, Vec half) {
    return camera.ellipsoid(at(middle), head.basis(), half);
  }

  private Vec at(Vec local) {
    return head.at().plus(head.basis().out(local));
  }

  /** {@return the eyes and brows that show} */
  Shape eyes() {
    Path2D.Double eyes = new Path2D.Double();
    boolean closed = head.basis().forward().y() < LOOKS_DOWN;
    for (int side = -1; side <= 1; side += 2) {
      boolean seen = shows(1, -0.15, side * (closed ? 0.9 : 0.6)) > 0.15;
      if (closed && seen) {
        eyes.append(stroke(LID, side, 0.4), false);
      } else if (seen) {
        Vec half = new Vec(0.25, 0.5, 0.42);
        eyes.append(new Outline().hull(part(new Vec(4.45, -0.35, side * 2.0), half)).path(), false);
      }
      if (!closed && shows(1, 0.2, side * 0.65) > 0.1) {
        eyes.append(stroke(BROW, side, 0.42), false);
      }
    }
    return eyes;
  }

  /** {@return the lines of nose and mouth that show} */
  Shape lines() {
    Path2D.Double lines = new Path2D.Double();
    if (shows(1, 0, 0) > 0.05) {
      lines.append(stroke(MOUTH, 1, 0.42), false);
    }
    if (shows(1, 0, 0) > 0.45) {
      lines.append(stroke(NOSE, camera.facing(head.basis().right()) > 0 ? -1 : 1, 0.4), false);
    }
    return lines;
  }

  /** {@return the lines of the ears that show} */
  Shape earLines() {
    Path2D.Double lines = new Path2D.Double();
    for (int side = -1; side <= 1; side += 2) {
      if (shows(0, 0, side) > 0.3) {
        lines.append(stroke(EAR, side, 0.3), false);
        lines.append(stroke(INNER_EAR, side, 0.34), false);
      }
    }
    return lines;
  }

  private double shows(double forward, double up, double aside) {
    return camera.facing(head.basis().out(new Vec(forward, up, aside)));
  }

  private Shape stroke(double[][] points, int side, double width) {
    Vec[] line = new Vec[points.length];
    for (int i = 0; i < points.length; i++) {
      line[i] = at(new Vec(points[i][0], points[i][1], points[i][2] * side));
    }
    return camera.stroke(width, line);
  }
}
