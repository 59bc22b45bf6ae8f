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
 * <p>Where the hairline goes behind the head, it is drawn out to the rim of the ellipsoid. Then it
 * runs around what shows of the side of it on which the point behind is not.
 */
final class Hair {
  private static final Vec HALF = new Vec(6.25, 6.75, 5.6);
  private static final double FLAT = 0.9;
  private static final double RISES = 34;
  private static final Vec MIDDLE = new Vec(-0.6, 0.95, 0);
  private static final int STEPS = 96;
  private static final double STEP = 2 * Math.PI / STEPS;

  /** How high the hairline is, in degrees, each 15 degrees from the front by the parting. */
  private static final double[] LINE = {
    28, 32, 33, 30, 20, 6, -3, -6, -19, -34, -40, -42,
    -43, -42, -40, -34, -19, -6, -3, 4, 13, 18, 20, 24
  };

  /** The hairline around the middle, by the side of the parting. */
  private static final List<Vec> RIGHT = hairline(1);

  private static final List<Vec> LEFT = hairline(-1);

  private final Spine.Slice head;
  private final Camera camera;
  private final int parting;
  private final List<Vec> hairline;
  private final Vec eye;

  /** The rim goes through this and on to the other. */
  private final Vec aside;

  private final Vec ahead;

  Hair(Skeleton body, Camera camera, Side parting) {
    this.head = body.head();
    this.camera = camera;
    this.parting = parting == Side.RIGHT ? 1 : -1;
    this.hairline = parting == Side.RIGHT ? RIGHT : LEFT;
    Vec local = head.basis().in(camera.eye());
    this.eye = new Vec(local.x() / HALF.x(), local.y() / HALF.y(), local.z() / HALF.z()).unit();
    Vec off = Math.abs(eye.y()) < 0.9 ? new Vec(0, 1, 0) : new Vec(1, 0, 0);
    this.aside = off.cross(eye).unit();
    this.ahead = eye.cross(aside);
  }

  private static List<Vec> hairline(int parting) {
    List<Vec> line = new ArrayList<>(STEPS);
    for (int i = 0; i < STEPS; i++) {
      double azimuth = i * STEP;
      double high = Math.toRadians(height(azimuth * parting));
      line.add(
          new Vec(
              Math.cos(high) * Math.cos(azimuth),
              Math.sin(high),
              Math.cos(high) * Math.sin(azimuth)));
    }
    return List.copyOf(line);
  }

  /** {@return the hair that shows} */
  Shape shape() {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 3 * STEPS);
    append(seenLine(), path);
    if (isHairBehind()) {
      List<Vec> rim = new ArrayList<>(List.of(rim(0)));
      rim(0, 2 * Math.PI, rim);
      append(rim, path);
    }
    return path;
  }

  /** {@return whether there is hair behind, by how often the hairline winds round the eye's way} */
  private boolean isHairBehind() {
    double wound = 0;
    double before = angle(hairline.get(STEPS - 1));
    for (Vec each : hairline) {
      double angle = angle(each);
      wound += Math.IEEEremainder(angle - before, 2 * Math.PI);
      before = angle;
    }
    boolean same = Math.abs(wound) < Math.PI;
    return same ? over(eye) + over(eye.times(-1)) > 0 : wound > 0;
  }

  private List<Vec> seenLine() {
    List<Vec> line = new ArrayList<>(2 * STEPS);
    Vec before = hairline.get(STEPS - 1);
    for (Vec at : hairline) {
      boolean hidden = at.dot(eye) <= 0;
      if (hidden && before.dot(eye) <= 0) {
        rim(angle(before), Math.IEEEremainder(angle(at) - angle(before), 2 * Math.PI), line);
      } else if (hidden != before.dot(eye) <= 0) {
        line.add(crossing(before, at));
      }
      line.add(hidden ? rim(angle(at)) : at);
      before = at;
    }
    return line;
  }

  private Vec crossing(Vec a, Vec b) {
    double part = a.dot(eye) / (a.dot(eye) - b.dot(eye));
    return a.toward(b, part).across(eye).unit();
  }

  /** Adds what lies on the rim between an angle and the next. */
  private void rim(double from, double turn, List<Vec> line) {
    int steps = (int) Math.ceil(Math.abs(turn) / STEP);
    for (int i = 1; i < steps; i++) {
      line.add(rim(from + turn * i / steps));
    }
  }

  private Vec rim(double angle) {
    return aside.mix(Math.cos(angle), ahead, Math.sin(angle));
  }

  private double angle(Vec point) {
    return Math.atan2(point.dot(ahead), point.dot(aside));
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
    double place = azimuth / (2 * Math.PI) * LINE.length;
    int i = (int) Math.floor(place);
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
