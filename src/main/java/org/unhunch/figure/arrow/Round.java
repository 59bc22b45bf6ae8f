package org.unhunch.figure.arrow;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.paint.Camera;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** Where an arrow would lie around a part of the body that turns. */
final class Round {
  private static final double ORBIT = 5;
  private static final double OUT = 13;

  /** A shoulder that goes round less than that, squared, goes to and fro. */
  private static final double CIRCLES = 0.5;

  private static final double WAIST = 14;
  private static final double SAG = 4;
  private static final double HAND = 4.8;

  /** From the wrist to the tips of the fingers. */
  private static final double FINGERS = 7;

  /** So far ahead of them, as it is seen, the circle of a hand leaves hand and forearm free. */
  private static final double CLEAR = 6;

  /** A hand that points more at the eye would have its circle too far away. */
  private static final double SHORTEST = 0.4;

  /** A hand that stays as near as that turns and does little else, where its thumb goes so far. */
  private static final double STAYS = 3;

  /** A wrist so near to the middle of the head holds it. */
  private static final double HELD = 10;

  /** How far above the middle of the head its arrow goes. */
  private static final double OVER = 11;

  private static final double TURNS = 0.8;

  /** A hand that points less than that forward or back, of 1, points aside. */
  private static final double ASLANT = 0.4;

  private final List<Skeleton> bodies;
  private final Camera camera;

  /** Around the bodies on their way, as the camera sees them. */
  Round(List<Skeleton> bodies, Camera camera) {
    this.bodies = bodies;
    this.camera = camera;
  }

  private Skeleton end() {
    return bodies.get(bodies.size() - 1);
  }

  /** {@return around the waist, before the body, the way that the chest turns, if it does} */
  Optional<Line> waist() {
    Spine.Slice waist = end().spine().at(0.3);
    Vec before = bodies.get(0).spine().at(0.8).basis().forward();
    Vec after = end().spine().at(0.8).basis().forward();
    double around = before.cross(after).dot(waist.basis().up());
    if (Math.abs(around) < 0.1) {
      return Optional.empty();
    }
    Vec eye = camera.eye().across(waist.basis().up()).unit();
    Vec aside = waist.basis().up().cross(eye);
    List<Point2D.Double> way = new ArrayList<>();
    for (int degrees = -100; degrees <= 100; degrees += 5) {
      double angle = Math.toRadians(Math.signum(around) * degrees);
      Vec out = eye.times(Math.cos(angle)).plus(aside.times(Math.sin(angle)));
      // Seen from the side of it the circle would be a line.
      Vec low = waist.basis().up().times(-SAG * Math.cos(angle));
      way.add(camera.see(waist.at().plus(out.times(WAIST)).plus(low)));
    }
    return Optional.of(Line.through(way));
  }

  /** {@return whether both hands hold the head all the way} */
  boolean holdsHead() {
    return bodies.stream()
        .allMatch(
            body ->
                Stream.of(Limb.LEFT_ARM, Limb.RIGHT_ARM)
                    .allMatch(arm -> body.limb(arm).end().distance(body.head().at()) < HELD));
  }

  /** {@return over the head, the way that it tips} */
  Line head() {
    return Line.through(
        bodies.stream()
            .map(body -> body.head().at().plus(body.head().basis().up().times(OVER)))
            .map(camera::see)
            .toList());
  }

  /** {@return around a shoulder, the way that it circles, larger than life, if it does} */
  Optional<Line> shoulder(Limb arm) {
    Vec right = Basis.room().right();
    List<Vec> roots = bodies.stream().map(body -> body.limb(arm).root()).toList();
    Vec middle = new Vec(0, 0, 0);
    for (Vec root : roots) {
      middle = middle.plus(root.times(1.0 / roots.size()));
    }
    // A little farther out than the shoulder, it leaves the neck and the face free.
    Vec at = middle.plus(new Vec(0, 0, arm.isRight() ? OUT : -OUT));
    double around = 0;
    for (int i = 0; i + 1 < roots.size(); i++) {
      around += roots.get(i).minus(middle).cross(roots.get(i + 1).minus(middle)).z();
    }
    return Math.abs(around) < CIRCLES
        ? Optional.empty()
        : Optional.of(circle(at, right, right, Math.signum(around), ORBIT));
  }

  /** {@return ahead of a hand that turns about its length, if it does little else} */
  Optional<Line> hand(Limb arm) {
    Chain before = bodies.get(0).limb(arm);
    Chain after = end().limb(arm);
    double around = before.hand().thumb().cross(after.hand().thumb()).dot(after.tip());
    return Math.abs(around) < TURNS || before.end().distance(after.end()) > STAYS
        ? Optional.empty()
        : Optional.of(hand(after, Math.signum(around)));
  }

  private Line hand(Chain arm, double around) {
    // So that both hands are seen to turn as they do in a mirror.
    Vec along = arm.tip().across(Basis.room().right());
    Vec faces = along.length() > ASLANT ? along : arm.tip();
    double seen = camera.see(arm.fingertips(1)).distance(camera.see(arm.end()));
    double ahead = FINGERS + CLEAR / Math.max(seen, SHORTEST);
    return circle(arm.fingertips(ahead), arm.tip(), faces, around, HAND);
  }

  /** Most of a circle about the axis; the gap tells where it begins and ends. */
  private Line circle(Vec middle, Vec about, Vec faces, double around, double radius) {
    // Seen from its side the circle would be a line, so that it is turned toward the eye.
    boolean away = camera.facing(faces) < 0;
    Vec axis = about.plus(camera.eye().times(away ? -1 : 1)).unit();
    Vec up = new Vec(0, 1, 0).across(axis).unit();
    Vec ahead = up.cross(axis);
    List<Point2D.Double> way = new ArrayList<>();
    for (int degrees = -70; degrees <= 230; degrees += 5) {
      double angle = Math.toRadians(90 + around * (degrees - 90));
      Vec out = ahead.times(Math.cos(angle)).plus(up.times(Math.sin(angle)));
      way.add(camera.see(middle.plus(out.times(radius))));
    }
    return Line.through(way);
  }
}
