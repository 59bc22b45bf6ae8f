package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Vec;

/** The head: skull, chin, a hint of a nose, ears, and hair that tells front from back. */
final class Head {
  private static final Vec SKULL = new Vec(5.7, 6.0, 4.9);
  private static final Vec HAIR = new Vec(6.2, 6.5, 5.4);
  private static final int STEPS = 48;

  private final Spine.Slice head;
  private final Camera camera;
  private final int parting;

  Head(Skeleton body, Camera camera, Side parting) {
    this.head = body.head();
    this.camera = camera;
    this.parting = parting == Side.RIGHT ? 1 : -1;
  }

  /** {@return skull, face and ears} */
  Shape face(double grow) {
    Blob skull = part(new Vec(-0.2, 0.4, 0), SKULL).grown(grow);
    Blob chin = part(new Vec(2.7, -4.6, 0), new Vec(1.9, 1.7, 2.3)).grown(grow);
    Blob jaw = part(new Vec(0.3, -3.0, 0), new Vec(2.6, 2.2, 3.9)).grown(grow);
    Blob nose = part(new Vec(5.6, -1.5, 0), new Vec(0.8, 0.7, 0.7)).grown(grow);
    Blob brow = part(new Vec(4.6, 0.6, 0), new Vec(0.7, 0.7, 0.7)).grown(grow);
    Outline outline = new Outline(3).hull(skull, jaw, chin).hull(nose, brow);
    for (int side = -1; side <= 1; side += 2) {
      outline.hull(part(new Vec(-0.6, -0.8, side * 4.8), new Vec(1.1, 1.6, 0.7)).grown(grow));
    }
    return outline.path();
  }

  /** {@return the hair behind the face, which frames it} */
  Shape mane() {
    return new Outline().hull(part(new Vec(-1.2, 2.2, 0), new Vec(5.2, 5.3, 5.5))).path();
  }

  /** {@return the eyes that show; empty from behind} */
  Shape eyes() {
    Outline outline = new Outline(2);
    for (int side = -1; side <= 1; side += 2) {
      if (camera.facing(head.basis().out(new Vec(1, 0, side * 0.45))) > 0.25) {
        outline.hull(part(new Vec(4.75, -0.5, side * 2.05), new Vec(0.2, 0.62, 0.5)));
      }
    }
    return outline.path();
  }

  private Blob part(Vec middle, Vec half) {
    return camera.ellipsoid(head.at().plus(head.basis().out(middle)), head.basis(), half);
  }

  /** {@return the hair that shows: a cap on top and one behind the ears} */
  Shape hair() {
    Path2D.Double hair = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * STEPS);
    hair.append(cap(new Vec(-0.16, 1, 0.2 * parting), 0.34), false);
    hair.append(cap(new Vec(-1, 0.16, 0), 0.2), false);
    return hair;
  }

  /**
   * {@return what shows of a cap of hair}
   *
   * <p>A cap is what of the skull lies beyond a plane. Its edge, where it faces the eye, and the
   * rim of the skull beyond the plane make its outline.
   */
  private Shape cap(Vec toward, double offset) {
    Vec plane = toward.unit();
    Vec eye = local(camera.eye()).unit();
    List<Vec> edge = run(circle(plane, offset), p -> p.dot(eye) >= 0);
    List<Vec> rim = run(circle(eye, 0), p -> p.dot(plane) >= offset);
    return joined(edge, rim);
  }

  /** In a space where the hair's ellipsoid is a ball of radius 1. */
  private Vec local(Vec direction) {
    Vec d = head.basis().in(direction);
    return new Vec(d.x() / HAIR.x(), d.y() / HAIR.y(), d.z() / HAIR.z());
  }

  private static List<Vec> circle(Vec axis, double offset) {
    Vec a = new Vec(axis.y(), -axis.x(), 0.01).across(axis).unit();
    Vec b = axis.cross(a);
    double radius = Math.sqrt(1 - offset * offset);
    List<Vec> points = new ArrayList<>(STEPS);
    for (int i = 0; i < STEPS; i++) {
      double angle = 2 * Math.PI * i / STEPS;
      points.add(axis.mix(offset, a, radius * Math.cos(angle)).mix(1, b, radius * Math.sin(angle)));
    }
    return points;
  }

  /** {@return the points that pass the test, beginning where the run of them begins} */
  private static List<Vec> run(List<Vec> points, Predicate<Vec> test) {
    int first = 0;
    for (int i = 0; i < points.size(); i++) {
      Vec before = points.get((i + points.size() - 1) % points.size());
      if (test.test(points.get(i)) && !test.test(before)) {
        first = i;
      }
    }
    List<Vec> run = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Vec point = points.get((first + i) % points.size());
      if (test.test(point)) {
        run.add(point);
      }
    }
    return run;
  }

  private Shape joined(List<Vec> edge, List<Vec> rim) {
    List<Vec> all = new ArrayList<>(edge);
    List<Vec> rest = new ArrayList<>(rim);
    if (!edge.isEmpty() && !rim.isEmpty()) {
      Vec end = edge.get(edge.size() - 1);
      if (end.distance(rim.get(0)) > end.distance(rim.get(rim.size() - 1))) {
        Collections.reverse(rest);
      }
    }
    all.addAll(rest);
    return path(sameWay(all));
  }

  /** {@return the points so that they run round as those of every cap do, which overlap} */
  private List<Vec> sameWay(List<Vec> points) {
    Vec eye = local(camera.eye());
    double area = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      area += points.get(i).cross(points.get(i + 1)).dot(eye);
    }
    if (area < 0) {
      Collections.reverse(points);
    }
    return points;
  }

  private Shape path(List<Vec> all) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, all.size() + 1);
    Basis basis = head.basis();
    Vec middle = head.at().plus(basis.out(new Vec(-0.3, 0.5, 0)));
    // Seen at once: the hair has many points, and each would be moved three times.
    Vec right = basis.in(camera.right());
    Vec up = basis.in(camera.up());
    for (int i = 0; i < all.size(); i++) {
      Vec p = all.get(i);
      double x = camera.x(middle) + scaled(p, right);
      double y = camera.y(middle) + scaled(p, up);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    if (!all.isEmpty()) {
      path.closePath();
    }
    return path;
  }

  private static double scaled(Vec p, Vec way) {
    return p.x() * HAIR.x() * way.x() + p.y() * HAIR.y() * way.y() + p.z() * HAIR.z() * way.z();
  }
}
