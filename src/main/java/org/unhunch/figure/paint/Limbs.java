package org.unhunch.figure.paint;

import java.awt.geom.Path2D;
import java.util.List;
import org.unhunch.figure.body.Chain;
import org.unhunch.routine.pose.Vec;

/** The volume around the bones of arms and legs. */
final class Limbs {
  private final Camera camera;
  private final double grow;

  /** Makes limbs that are widened all round by {@code grow}, but not at their roots. */
  Limbs(Camera camera, double grow) {
    this.camera = camera;
    this.grow = grow;
  }

  /** At a joint the gap hides under the limb, so that no ring shows where two bones meet. */
  private double hidden() {
    return -Math.min(grow, 0.35);
  }

  private Blob ball(Vec from, Vec to, double part, double radius, double widened) {
    return camera.ball(from.toward(to, part), radius).grown(widened);
  }

  /** {@return the upper arm, from under the sleeve} */
  Path2D.Double upperArm(Chain arm) {
    return new Outline()
        .tube(
            List.of(
                ball(arm.root(), arm.mid(), 0.42, 2.75, hidden()),
                ball(arm.root(), arm.mid(), 0.75, 2.4, grow),
                ball(arm.root(), arm.mid(), 1, 2.25, hidden())))
        .path();
  }

  /** {@return the short sleeve} */
  Path2D.Double sleeve(Chain arm) {
    return new Outline()
        .tube(
            List.of(
                ball(arm.root(), arm.mid(), 0, 3.3, hidden()),
                ball(arm.root(), arm.mid(), 0.35, 3.2, grow * 0.4),
                ball(arm.root(), arm.mid(), 0.5, 3.1, grow)))
        .path();
  }

  /** {@return forearm and hand} */
  Path2D.Double forearm(Chain arm) {
    double fist = arm.hand().fist();
    Vec knuckles = arm.end().plus(arm.tip().times(3.4 - 0.6 * fist));
    Vec fingers = arm.end().plus(arm.tip().times(6.6 - 2.4 * fist));
    return thumb(arm)
        .tube(
            List.of(
                ball(arm.mid(), arm.end(), 0, 2.25, hidden()),
                ball(arm.mid(), arm.end(), 0.28, 2.35, grow),
                ball(arm.mid(), arm.end(), 1, 1.5, grow),
                camera.ball(knuckles, 1.85 + 0.45 * fist).grown(grow),
                camera.ball(fingers, 1.15 + 0.85 * fist).grown(grow)))
        .path();
  }

  private Outline thumb(Chain arm) {
    Vec thumb = arm.hand().thumb();
    if (thumb.length() < 0.05) {
      return new Outline();
    }
    Vec root = arm.end().plus(arm.tip().times(1.8));
    Vec end = root.plus(arm.tip().times(1.4)).plus(thumb.times(3.6));
    Outline outline = new Outline(4); // a thumb is far smaller than the arm
    return outline.hull(camera.ball(root, 1.2).grown(grow), camera.ball(end, 0.85).grown(grow));
  }

  /** {@return the thigh} */
  Path2D.Double thigh(Chain leg) {
    return new Outline()
        .tube(
            List.of(
                ball(leg.root(), leg.mid(), 0, 4.9, hidden()),
                ball(leg.root(), leg.mid(), 0.3, 4.75, hidden()),
                ball(leg.root(), leg.mid(), 0.55, 4.4, grow),
                ball(leg.root(), leg.mid(), 0.8, 3.85, grow),
                ball(leg.root(), leg.mid(), 1, 3.5, hidden())))
        .path();
  }

  /** {@return the shin, down to the hem of the trousers} */
  Path2D.Double shin(Chain leg) {
    Vec along = leg.end().minus(leg.mid()).unit();
    Vec front = leg.mid().minus(leg.root()).unit().across(along);
    Vec calf = leg.mid().toward(leg.end(), 0.3).minus(front.times(0.7));
    return new Outline()
        .tube(
            List.of(
                ball(leg.mid(), leg.end(), 0, 3.5, hidden()),
                camera.ball(calf, 3.35).grown(grow),
                ball(leg.mid(), leg.end(), 0.84, 2.35, grow)))
        .path();
  }

  /** {@return ankle and foot} */
  Path2D.Double foot(Chain leg) {
    Vec along = leg.end().minus(leg.mid()).unit();
    Vec toes = leg.tip();
    Vec sole = along.across(toes);
    Vec down = sole.length() < 0.3 ? new Vec(0, 0, 0) : sole.unit();
    Vec heel = leg.end().plus(down.times(1.0)).minus(toes.times(1.6 * down.length()));
    Vec ball = leg.end().plus(down.times(1.3)).plus(toes.times(5.6));
    Vec end = leg.end().plus(down.times(1.7)).plus(toes.times(8.6));
    Blob ankle = ball(leg.mid(), leg.end(), 0.97, 1.9, grow);
    Blob heelBlob = camera.ball(heel, 1.9).grown(grow);
    Blob ballBlob = camera.ball(ball, 1.6).grown(grow);
    return new Outline(3)
        .hull(ball(leg.mid(), leg.end(), 0.78, 2.0, grow), ankle, heelBlob)
        .hull(ankle, heelBlob, ballBlob)
        .hull(ballBlob, camera.ball(end, 1.2).grown(grow))
        .path();
  }
}
