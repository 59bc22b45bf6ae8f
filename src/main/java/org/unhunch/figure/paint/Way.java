package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** Arrows along the way that parts of the body go. */
public final class Way {
  private static final int STEPS = 16;
  private static final double WORTH_SHOWING = 2.5;
  private static final double ORBIT = 6.5;

  private final List<Skeleton> bodies = new ArrayList<>();
  private final Camera camera;

  /** Makes the arrows of motions that follow one another. */
  public Way(List<Motion> motions, Camera camera) {
    this.camera = camera;
    for (Motion motion : motions) {
      for (int i = 0; i <= STEPS; i++) {
        bodies.add(motion.at((double) i / STEPS, 0));
      }
    }
  }

  /** {@return the line along the way of what moves farthest, or empty if hardly anything moves} */
  public Optional<Shape> arrow() {
    List<Point2D> longest = List.of();
    for (Function<Skeleton, Point2D> part : parts()) {
      List<Point2D> way = bodies.stream().map(part).toList();
      if (length(way) > length(longest) * 1.05) {
        longest = way;
      }
    }
    return length(longest) < WORTH_SHOWING ? Optional.empty() : Optional.of(line(longest));
  }

  /** {@return the circle in which the shoulder goes, larger than life, around it} */
  public Shape orbit(Limb arm) {
    List<Vec> roots = bodies.stream().map(body -> body.limb(arm).root()).toList();
    Vec middle = new Vec(0, 0, 0);
    for (Vec root : roots) {
      middle = middle.plus(root.times(1.0 / roots.size()));
    }
    double around = 0;
    for (int i = 0; i + 1 < roots.size(); i++) {
      around += roots.get(i).minus(middle).cross(roots.get(i + 1).minus(middle)).z();
    }
    List<Point2D> way = new ArrayList<>();
    // The gap tells where the circle begins and ends.
    for (int degrees = -60; degrees <= 225; degrees += 5) {
      double angle = Math.toRadians(90 + Math.signum(around) * (degrees - 90));
      Vec at = new Vec(Math.cos(angle), Math.sin(angle), arm.isRight() ? 0.35 : -0.35);
      way.add(camera.see(middle.plus(at.times(ORBIT))));
    }
    return line(way);
  }

  private List<Function<Skeleton, Point2D>> parts() {
    List<Function<Skeleton, Point2D>> parts = new ArrayList<>();
    for (Limb limb : Limb.values()) {
      parts.add(body -> camera.see(body.limb(limb).fingertips(4)));
    }
    for (Limb limb : Limb.values()) {
      parts.add(body -> camera.see(body.limb(limb).mid()));
    }
    parts.add(body -> camera.see(body.head().at()));
    parts.add(body -> camera.see(body.spine().at(0.5).at()));
    parts.add(body -> camera.see(body.spine().hips().at()));
    return parts;
  }

  private static double length(List<Point2D> way) {
    double length = 0;
    for (int i = 0; i + 1 < way.size(); i++) {
      length += way.get(i).distance(way.get(i + 1));
    }
    return length;
  }

  private static Shape line(List<Point2D> way) {
    Point2D last = way.get(way.size() - 1);
    Path2D.Double path = Marks.head(way.get(way.size() - 3), last, 3.4);
    path.moveTo(way.get(0).getX(), way.get(0).getY());
    for (Point2D point : way) {
      path.lineTo(point.getX(), point.getY());
    }
    return path;
  }
}
