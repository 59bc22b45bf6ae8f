package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Vec;

/** Hands with palm, fingers and thumb, and feet with heel, arch and toes. */
final class Hands {
  /** How far the knuckles are from the wrist. */
  private static final double KNUCKLE = 3.3;

  private static final double LINK = 1.95;

  /** So much lower than the middle of a wrist or an ankle lies what one stands on. */
  private static final double SOLE = 0.8;

  /** How many joints long each finger is, and how far it lies toward the thumb. */
  private static final double[][] FINGERS = {{1.9, 0.88}, {2.15, 0.3}, {2.05, -0.3}, {1.65, -0.88}};

  private static final Vec FINGERTIP = new Vec(0.6, 0.5, 0.42);

  private final Camera camera;

  Hands(Camera camera) {
    this.camera = camera;
  }

  /** An ellipsoid in a space whose axes are along the fingers, out of the back and to the thumb. */
  private Blob part(Vec origin, Basis basis, Vec middle, Vec half) {
    return camera.ellipsoid(origin.plus(basis.out(middle)), basis, half);
  }

  /** {@return palm, fingers and thumb} */
  Outline hand(Chain arm, Basis chest, boolean right) {
    Basis hand = basis(arm, chest, right);
    Vec wrist = wrist(arm, hand);
    double fist = arm.hand().fist();
    Blob heel = part(wrist, hand, new Vec(0.7, 0, 0), new Vec(1.3, 1.05, 1.4));
    Blob index = part(wrist, hand, new Vec(3.3, 0, 0.75), new Vec(1.1, 0.95, 1.05));
    Blob little = part(wrist, hand, new Vec(3.0, 0, -0.8), new Vec(1.1, 0.85, 0.95));
    Blob middle = part(wrist, hand, finger(fist, 1, 0.65), new Vec(0.85, 0.75, 0.95));
    Blob outer = part(wrist, hand, finger(fist, 0.9, -0.85), new Vec(0.8, 0.7, 0.8));
    double out = arm.hand().thumb().length() * (1 - fist);
    Vec wide = new Vec(-0.9 * out, 0, 1.7 * out);
    Vec knuckle = new Vec(2.6 + 0.3 * fist, -0.8 * fist, 2.0 - 0.4 * fist);
    Vec thumb = new Vec(4.5 - 0.7 * fist, -2.4 * fist, 2.5 - 1.4 * fist);
    Outline outline = new Outline().hull(heel, index, little);
    for (double[] each : FINGERS) {
      Blob tip = part(wrist, hand, finger(fist, each[0], each[1]), FINGERTIP);
      outline.hull(each[1] > 0 ? index : little, each[1] > 0 ? middle : outer, tip);
    }
    return outline.tube(
        List.of(
            part(wrist, hand, new Vec(1.2, 0, 1.0), new Vec(1, 0.95, 1)),
            part(wrist, hand, knuckle.plus(wide.times(0.5)), new Vec(0.8, 0.75, 0.75)),
            part(wrist, hand, thumb.plus(wide), new Vec(0.6, 0.55, 0.55))));
  }

  /** {@return the wrist, so low that a hand that is bent back lies on what it presses on} */
  private static Vec wrist(Chain arm, Basis hand) {
    return arm.end().plus(hand.up().times(-SOLE * pressed(arm)));
  }

  /** {@return a place so many joints along a finger, which a fist curls to the palm} */
  private static Vec finger(double fist, double joints, double aside) {
    double first = Math.min(1, joints) * LINK;
    double second = Math.max(0, joints - 1) * LINK;
    double low = Math.toRadians(80 * fist);
    double high = Math.toRadians(175 * fist);
    return new Vec(
        KNUCKLE + first * Math.cos(low) + second * Math.cos(high),
        -first * Math.sin(low) - second * Math.sin(high),
        aside);
  }

  /** {@return the lines between the fingers, which show when the hand is seen flat} */
  Shape fingers(Chain arm, Basis chest, boolean right) {
    Path2D.Float lines = new Path2D.Float();
    Basis hand = basis(arm, chest, right);
    double fist = arm.hand().fist();
    // Of curled fingers only the backs show their lines.
    double flat = camera.facing(hand.out(new Vec(fist, 1 - fist, 0)));
    flat = fist > 0.1 ? flat : Math.abs(flat);
    for (int i = -1; i <= 1 && flat > 0.4; i++) {
      Vec over = new Vec(0.6 * fist, 0.5 * fist, 0);
      Vec[] line = new Vec[3];
      for (int k = 0; k < line.length; k++) {
        double joints = 0.4 + (0.78 - 0.12 * Math.abs(i)) * k;
        line[k] = finger(fist, joints, 0.6 * i).plus(over);
      }
      lines.append(line(wrist(arm, hand), hand, 0.3 * flat, line), false);
    }
    return lines;
  }

  /**
   * {@return along the fingers, out of the back of the hand, and to the thumb}
   *
   * <p>A hand that is bent back presses on something; one in line with its arm turns with it.
   */
  static Basis basis(Chain arm, Basis chest, boolean right) {
    Vec fingers = arm.tip();
    Vec along = arm.end().minus(arm.mid()).unit();
    Vec down = chest.up().times(-1);
    Basis hangs = chest.swing(down, along).swing(along, fingers);
    Vec thumb = hangs.forward();
    Vec palm = along.across(fingers);
    double pressed = pressed(arm);
    Vec inward = fingers.cross(palm).times(right ? 1 : -1);
    thumb = thumb.mix(1 - pressed, inward, 1.5 * pressed).plus(arm.hand().thumb().times(4));
    Vec aside = thumb.across(fingers).unit();
    Vec back = fingers.cross(aside).times(right ? 1 : -1);
    return new Basis(fingers, back, aside);
  }

  /** {@return from 0, where the hand is in line with its arm, to 1, where it is bent back} */
  private static double pressed(Chain arm) {
    Vec along = arm.end().minus(arm.mid()).unit();
    return Math.max(0, Math.min(1, (along.across(arm.tip()).length() - 0.3) / 0.3));
  }

  /** {@return along the toes, out of the sole, and to the big toe; the knee points to the front} */
  private static Basis foot(Chain leg, Vec front, boolean right) {
    Vec along = leg.end().minus(leg.mid()).unit();
    Vec toes = leg.tip();
    Vec sole = along.mix(1, front, -0.35).across(toes).unit();
    return new Basis(toes, sole, toes.cross(sole).times(right ? 1 : -1));
  }

  /** {@return the foot, out of the cuff; {@code front} is where the knee points} */
  Outline foot(Chain leg, Blob cuff, Vec front, boolean right) {
    Basis foot = foot(leg, front, right);
    Vec ankle = leg.end();
    double points = Math.max(0, ankle.minus(leg.mid()).unit().dot(leg.tip()));
    Blob neck = camera.ball(leg.mid().toward(ankle, 0.96 - 0.03 * points), 1.75 - 0.25 * points);
    ankle = ankle.plus(foot.up().times(SOLE * (1 - points)));
    Vec back = new Vec(-1.5, 0.75 + 0.75 * points, 0);
    Blob heel = part(ankle, foot, back, new Vec(1.75, 1.35, 1.55));
    Blob arch = part(ankle, foot, new Vec(2.2, 0.35, -0.15), new Vec(1.8, 1.35, 1.5));
    Blob instep = part(ankle, foot, new Vec(1.6, -0.1, 0), new Vec(1.7, 1.4, 1.5));
    Blob ball = part(ankle, foot, new Vec(5.5, 1.0, 0.1), new Vec(1.6, 1.1, 2.15));
    Blob big = part(ankle, foot, new Vec(8.4, 1.45, 0.9), new Vec(1.25, 0.65, 0.8));
    Blob small = part(ankle, foot, new Vec(7.4, 1.5, -0.9), new Vec(1.2, 0.6, 0.95));
    return new Outline()
        .tube(List.of(cuff, neck, heel), 2, 0)
        .hull(neck, instep, heel)
        .tube(List.of(heel, arch, ball))
        .hull(neck, instep, ball)
        .hull(ball, big, small);
  }

  /** {@return the line beside the big toe, which shows from above and from below} */
  Shape toes(Chain leg, Vec front, boolean right) {
    Basis foot = foot(leg, front, right);
    double flat = Math.abs(camera.facing(foot.up()));
    if (flat < 0.3) {
      return new Path2D.Float();
    }
    return line(leg.end(), foot, 0.3 * flat, new Vec(7, 1.2, 0.2), new Vec(9, 1.4, 0));
  }

  private Shape line(Vec origin, Basis basis, double width, Vec... points) {
    Vec[] line = new Vec[points.length];
    for (int i = 0; i < points.length; i++) {
      line[i] = origin.plus(basis.out(points[i]));
    }
    return camera.stroke(width, line);
  }
}
