package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Vec;

/**
 * The hair: what of an ellipsoid lies above a hairline.
 *
 * <p>Of the hairline the part that faces the eye shows; where it goes behind the head, the rim of
 * the ellipsoid leads on to where it comes back.
 */
final class Hair {
  private static final Vec HALF = new Vec(6.05, 6.35, 5.25);
  private static final double FLAT = 0.9;
  private static final double RISES = 34;
  private static final Vec MIDDLE = new Vec(-0.55, 0.85, 0);
  private static final int STEPS = 96;

  /** How high the hairline is, in degrees, each 15 degrees from the front by the parting. */
  private static final double[] LINE = {
    34, 38, 38, 34, 23, 7, -2, -5, -18, -34, -40, -42,
    -43, -42, -40, -34, -18, -5, -2, 5, 16, 22, 25, 29
  };

  private final Spine.Slice head;
  private final Camera camera;
  private final int parting;
  private final Vec eye;

  /** The rim goes through this and on to the other. */
  private final Vec aside;

  private final Vec ahead;

  Hair(Skeleton body, Camera camera, Side parting) {
    this.head = body.head();
    this.camera = camera;
    this.parting = parting == Side.RIGHT ? 1 : -1;
    Vec local = head.basis().in(camera.eye());
    this.eye = new Vec(local.x() / HALF.x(), local.y() / HALF.y(), local.z() / HALF.z()).unit();
    Vec off = Math.abs(eye.y()) < 0.9 ? new Vec(0, 1, 0) : new Vec(1, 0, 0);
    this.aside = off.cross(eye).unit();
    this.ahead = eye.cross(aside);
  }

  /** {@return the hair that shows} */
  Shape shape() {
    List<Vec> line = new ArrayList<>(STEPS);
    for (int i = 0; i < STEPS; i++) {
      line.add(hairline(-2 * Math.PI * i / STEPS));
    }
    List<List<Vec>> runs = runs(line);
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 2 * STEPS);
    if (runs.isEmpty()) {
      whole(line, path);
    }
    while (!runs.isEmpty()) {
      List<Vec> first = runs.remove(0);
      List<Vec> loop = new ArrayList<>(first);
      List<Vec> next = next(loop, runs, first);
      while (next != first) {
        runs.remove(next);
        loop.addAll(next);
        next = next(loop, runs, first);
      }
      append(loop, path);
    }
    return path;
  }

  /** The hairline lies all on one side of the head. */
  private void whole(List<Vec> line, Path2D path) {
    boolean shows = line.get(0).dot(eye) > 0;
    if (shows) {
      append(line, path);
    }
    if (isHair(eye) && (!shows || eye.y() < 0)) {
      List<Vec> rim = new ArrayList<>();
      for (int i = 0; i < STEPS; i++) {
        rim.add(rim(2 * Math.PI * i / STEPS));
      }
      append(rim, path);
    }
  }

  /** Follows the rim, counterclockwise, to the run that begins there. */
  private List<Vec> next(List<Vec> loop, List<List<Vec>> runs, List<Vec> first) {
    double from = angle(loop.get(loop.size() - 1));
    List<Vec> nearest = first;
    double way = turn(from, angle(first.get(0)));
    for (List<Vec> each : runs) {
      double to = turn(from, angle(each.get(0)));
      if (to < way) {
        way = to;
        nearest = each;
      }
    }
    int steps = (int) (way * STEPS / (2 * Math.PI));
    for (int i = 1; i <= steps; i++) {
      loop.add(rim(from + way * i / (steps + 1)));
    }
    return nearest;
  }

  private static double turn(double from, double to) {
    double turn = (to - from) % (2 * Math.PI);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  /** {@return the stretches of the hairline that show, none if all or nothing of it does} */
  private List<List<Vec>> runs(List<Vec> line) {
    List<List<Vec>> runs = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Vec before = line.get((i + STEPS - 1) % STEPS);
      if (line.get(i).dot(eye) > 0 && before.dot(eye) <= 0) {
        List<Vec> run = new ArrayList<>();
        run.add(crossing(before, line.get(i)));
        int k = i;
        while (line.get(k % STEPS).dot(eye) > 0) {
          run.add(line.get(k++ % STEPS));
        }
        run.add(crossing(line.get((k - 1) % STEPS), line.get(k % STEPS)));
        runs.add(run);
      }
    }
    return runs;
  }

  private Vec crossing(Vec a, Vec b) {
    double part = a.dot(eye) / (a.dot(eye) - b.dot(eye));
    return a.toward(b, part).across(eye).unit();
  }

  private Vec rim(double angle) {
    return aside.mix(Math.cos(angle), ahead, Math.sin(angle));
  }

  private double angle(Vec point) {
    return Math.atan2(point.dot(ahead), point.dot(aside));
  }

  private Vec hairline(double azimuth) {
    double high = Math.toRadians(height(azimuth * parting));
    return new Vec(
        Math.cos(high) * Math.cos(azimuth), Math.sin(high), Math.cos(high) * Math.sin(azimuth));
  }

  private boolean isHair(Vec point) {
    return over(point) > 0;
  }

  /** {@return how far the point lies above the hairline, in degrees} */
  private double over(Vec point) {
    double high = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, point.y()))));
    return high - height(Math.atan2(point.z(), point.x()) * parting);
  }

  /** At its edge the hair lies on the skin. */
  private double volume(Vec point) {
    double part = Math.max(0, Math.min(1, over(point) / RISES));
    return FLAT + (1 - FLAT) * part * (2 - part);
  }

  /** {@return the height of the hairline in degrees, on a smooth curve through the table} */
  private static double height(double azimuth) {
    double place = turn(0, azimuth) * LINE.length / (2 * Math.PI);
    int i = (int) place;
    return Outline.between(at(i - 1), at(i), at(i + 1), at(i + 2), place - i);
  }

  private static double at(int index) {
    return LINE[Math.floorMod(index, LINE.length)];
  }

  private void append(List<Vec> points, Path2D path) {
    Basis basis = head.basis();
    Vec middle = head.at().plus(basis.out(MIDDLE));
    // Seen at once: the hair has many points, and each would be moved three times.
    Vec right = basis.in(camera.right());
    Vec up = basis.in(camera.up());
    for (int i = 0; i < points.size(); i++) {
      Vec point = points.get(i);
      double volume = volume(point);
      double x = camera.x(middle) + volume * scaled(point, right);
      double y = camera.y(middle) + volume * scaled(point, up);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
  }

  private static double scaled(Vec p, Vec way) {
    return p.x() * HALF.x() * way.x() + p.y() * HALF.y() * way.y() + p.z() * HALF.z() * way.z();
  }
}
