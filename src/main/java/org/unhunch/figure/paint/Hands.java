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
    Vec wrist = arm.end();
    double fist = arm.hand().fist();
    double open = 1 - fist;
    Blob heel = part(wrist, hand, new Vec(0.7, 0, 0), new Vec(1.3, 1.05, 1.4));
    Blob index = part(wrist, hand, new Vec(3.3, 0, 0.75), new Vec(1.1, 0.95 + 0.5 * fist, 1.05));
    Blob little = part(wrist, hand, new Vec(3.0, 0, -0.8), new Vec(1.1, 0.85 + 0.5 * fist, 0.95));
    double curl = -1.1 * fist;
    Blob middle =
        part(
            wrist,
            hand,
            new Vec(4.0 + 3.2 * open, curl, 0.15),
            new Vec(0.75 + 0.5 * fist, 0.6 + 0.8 * fist, 0.75));
    Blob outer =
        part(
            wrist,
            hand,
            new Vec(3.7 + 2.4 * open, curl, -0.75),
            new Vec(0.7 + 0.4 * fist, 0.55 + 0.8 * fist, 0.6));
    Vec root = new Vec(1.2, 0, 1.0);
    Vec knuckle = new Vec(2.6 + 0.3 * fist, -0.4 * fist, 2.0 - 0.4 * fist);
    Vec tip = new Vec(4.5 - 1.0 * fist, -1.5 * fist, 2.5 - 1.6 * fist);
    double out = arm.hand().thumb().length();
    Vec wide = new Vec(-0.5 * out * open, 0, 0.9 * out * open);
    return new Outline()
        .hull(heel, index, little)
        .hull(index, little, middle, outer)
        .tube(
            List.of(
                part(wrist, hand, root, new Vec(1, 0.95, 1)),
                part(wrist, hand, knuckle.plus(wide.times(0.5)), new Vec(0.8, 0.75, 0.75)),
                part(wrist, hand, tip.plus(wide), new Vec(0.6, 0.55, 0.55))));
  }

  /** {@return the lines between the fingers, which show when the hand is seen flat} */
  Shape fingers(Chain arm, Basis chest, boolean right) {
    Path2D.Float lines = new Path2D.Float();
    Basis hand = basis(arm, chest, right);
    double flat = Math.abs(camera.facing(hand.up()));
    double open = 1 - arm.hand().fist();
    if (flat > 0.4 && open > 0.5) {
      for (int i = -1; i <= 1; i++) {
        Vec from = arm.end().plus(hand.out(new Vec(4.4, 0, 0.85 * i - 0.05)));
        Vec to = arm.end().plus(hand.out(new Vec(6.9 - 0.35 * Math.abs(i), 0, 0.5 * i - 0.15)));
        double[][] line = {
          {camera.x(from), camera.y(from)}, {camera.x(to), camera.y(to)},
        };
        lines.append(Outline.stroke(line, 0.24 * flat), false);
      }
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
    double pressed = Math.max(0, Math.min(1, (palm.length() - 0.3) / 0.3));
    Vec inward = fingers.cross(palm).times(right ? 1 : -1);
    thumb = thumb.mix(1 - pressed, inward, 1.5 * pressed).plus(arm.hand().thumb().times(4));
    Vec aside = thumb.across(fingers).unit();
    Vec back = fingers.cross(aside).times(right ? 1 : -1);
    return new Basis(fingers, back, aside);
  }

  /** {@return the foot, out of the cuff; {@code front} is where the knee points} */
  Outline foot(Chain leg, Blob cuff, Vec front, boolean right) {
    Vec along = leg.end().minus(leg.mid()).unit();
    Vec toes = leg.tip();
    Vec sole = along.mix(1, front, -0.35).across(toes).unit();
    Vec inner = toes.cross(sole).times(right ? 1 : -1);
    Basis foot = new Basis(toes, sole, inner);
    Vec ankle = leg.end();
    Blob neck = camera.ball(leg.mid().toward(ankle, 0.96), 1.75);
    Blob heel = part(ankle, foot, new Vec(-1.5, 0.75, 0), new Vec(1.75, 1.35, 1.55));
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
}
