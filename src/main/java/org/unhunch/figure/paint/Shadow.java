package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The shadow under the body, from a light high above. */
public final class Shadow {
  /** Higher parts would cast a shadow that nobody can read; it is gone at the second height. */
  private static final double HIGH = 26;

  private static final double HIGHEST = 36;

  /** How far off the shadow of a touch is gone. */
  private static final double OFF = 2.5;

  private static final double WIDER = 1.2;

  private final Camera camera;

  /** Makes the shadow that the camera sees. */
  public Shadow(Camera camera) {
    this.camera = camera;
  }

  /** {@return the outline of the shadow on the floor} */
  public Shape of(Skeleton body) {
    Outline outline = new Outline();
    Vec chest = body.spine().at(0.65).at();
    Vec loin = body.spine().at(0.35).at();
    Vec hips = body.spine().at(0.05).at();
    cast(outline, new Vec[] {body.head().at(), chest, loin, hips}, 4.6, 7, 7, 7);
    for (Limb each : Limb.values()) {
      Chain limb = body.limb(each);
      Vec tip = limb.fingertips(7);
      cast(
          outline,
          new Vec[] {limb.root(), limb.mid(), limb.end(), tip},
          3.6,
          each.isArm() ? 2.4 : 3,
          each.isArm() ? 1.6 : 2.2,
          each.isArm() ? 1.1 : 1.5);
    }
    return outline.path();
  }

  /** Adds what points cast, so far round each: a high one no more than the lower one beside it. */
  private void cast(Outline to, Vec[] points, double... round) {
    int lowest = 0;
    for (int i = 1; i < points.length; i++) {
      lowest = points[i].y() < points[lowest].y() ? i : lowest;
    }
    List<Blob> blobs = new ArrayList<>(points.length);
    for (int i = lowest; i >= 0; i--) {
      blobs.add(0, disc(points, i, Math.min(lowest, i + 1), round[i]));
    }
    for (int i = lowest + 1; i < points.length; i++) {
      blobs.add(disc(points, i, i - 1, round[i]));
    }
    if (low(points[lowest]) > 0) {
      to.tube(blobs);
    }
  }

  private Blob disc(Vec[] points, int i, int beside, double round) {
    double low = low(points[i]);
    points[i] = points[beside].toward(points[i], low);
    Vec floor = new Vec(points[i].x(), 0, points[i].z());
    double radius = Math.max(0.02, round * low);
    return camera.ellipsoid(floor, Basis.room(), new Vec(radius, 0, radius));
  }

  private static double low(Vec point) {
    return Math.max(0, Math.min(1, (HIGHEST - point.y()) / (HIGHEST - HIGH)));
  }

  /**
   * {@return the narrow, darker shadow beside what lies on the floor, and of arms on a wall; it
   * narrows as they rise, so that it never comes or goes at once}
   *
   * @param walls what arms may lie on
   */
  public Shape contact(Skeleton body, List<Walls.Plane> walls) {
    Outline outline = new Outline();
    Walls.Plane floor = new Walls.Plane(new Vec(0, 0, 0), Basis.room().up());
    for (Limb each : Limb.values()) {
      Chain limb = body.limb(each);
      double thick = each.isArm() ? 0 : 1;
      double joint = 2.2 + 1.4 * thick;
      double end = 1.5 + 0.5 * thick;
      strip(outline, floor, limb.root(), 3.2 + 2 * thick, limb.mid(), joint);
      strip(outline, floor, limb.mid(), joint, limb.end(), end);
      strip(outline, floor, limb.end(), end, limb.fingertips(6 + 2 * thick), 0.9 + 0.3 * thick);
      for (Walls.Plane wall : each.isArm() ? walls : List.<Walls.Plane>of()) {
        against(outline, wall, limb.mid(), 2.4, limb.end(), 2);
        against(outline, wall, limb.end(), 2, limb.fingertips(7), 1.2);
      }
    }
    Vec hips = body.spine().at(0).at();
    strip(outline, floor, hips, 8, body.spine().at(0.5).at(), 7);
    strip(outline, floor, body.spine().at(0.5).at(), 7, body.spine().at(0.95).at(), 7);
    strip(outline, floor, body.head().at(), 5, body.skullBase(), 3);
    return outline.path();
  }

  private void strip(Outline to, Walls.Plane on, Vec a, double thickA, Vec b, double thickB) {
    double nearA = near(on, a, thickA);
    double nearB = near(on, b, thickB);
    if (nearA + nearB > 0) {
      to.tube(List.of(flat(on, a, thickA * nearA), flat(on, b, thickB * nearB)));
    }
  }

  /** A strip on a wall, which one sees past the arm: it comes out from under it. */
  private void against(Outline to, Walls.Plane on, Vec a, double thickA, Vec b, double thickB) {
    double nearA = near(on, a, thickA) * thickA;
    double nearB = near(on, b, thickB) * thickB;
    if (nearA + nearB > 0) {
      Blob underA = camera.ball(foot(on, a).plus(on.out().times(nearA)), nearA / 2);
      Blob underB = camera.ball(foot(on, b).plus(on.out().times(nearB)), nearB / 2);
      to.hull(flat(on, a, nearA), flat(on, b, nearB), underA, underB);
    }
  }

  /** {@return from 1, where a round thing touches, to 0, where it is well off} */
  private static double near(Walls.Plane on, Vec at, double thick) {
    double off = at.minus(on.at()).dot(on.out()) - thick;
    return Math.max(0, Math.min(1, 1 - off / OFF));
  }

  private Blob flat(Walls.Plane on, Vec at, double thick) {
    return camera.disc(foot(on, at), on.out(), Math.max(0.05, thick * WIDER));
  }

  private static Vec foot(Walls.Plane on, Vec at) {
    return at.minus(on.out().times(at.minus(on.at()).dot(on.out())));
  }
}
