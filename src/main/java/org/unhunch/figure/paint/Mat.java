package org.unhunch.figure.paint;

import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/**
 * How long a mat is: all that comes to lie or stand on it does, and it ends soon after.
 *
 * @param from where it begins, along the way it points, from where the prop stands
 * @param to where it ends
 */
public record Mat(double from, double to) {
  private static final double WIDE = 17;
  private static final double THICK = 0.5;
  private static final double LOW = 3;

  /** A head or a back that is no higher lies on it, or on what lies on it. */
  private static final double HIGH = 10;

  private static final double MARGIN = 7;
  
  /** {@return the mat among the props under bodies that come through there} */
  public static Mat under(List<Prop> props, List<Skeleton> bodies) {
    Mat mat = new Mat(0, 0);
    for (Prop prop : props) {
      if (prop.kind() == Prop.Kind.MAT) {
        for (Skeleton body : bodies) {
          mat = mat.under(prop, body);
        }
      }
    }
    return mat;
  }

  private Mat under(Prop prop, Skeleton body) {
    Mat mat = under(prop, body.head().at(), 6, HIGH);
    for (double part = 0; part <= 1; part += 0.25) {
      mat = mat.under(prop, body.spine().at(part).at(), 8, HIGH);
    }
    for (Limb each : Limb.values()) {
      Chain limb = body.limb(each);
      mat = mat.under(prop, limb.mid(), 3, LOW).under(prop, limb.end(), 3, LOW);
      mat = mat.under(prop, limb.fingertips(each.isArm() ? 7 : 9), 1, LOW);
    }
    return mat;
  }

  private Mat under(Prop prop, Vec point, double round, double low) {
    Vec on = Basis.room().turn(prop.turn()).in(point.minus(prop.at()));
    return on.y() - round < low && Math.abs(on.z()) < WIDE
        ? new Mat(
            Math.min(from, on.x() - round - MARGIN), Math.max(to, on.x() + round + MARGIN))
        : this;
  }

  /** {@return its pieces, seen by the camera, for the prop that it is} */
  List<Piece> pieces(Camera camera, Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec middle = prop.at().plus(basis.out(new Vec((from + to) / 2, THICK, 0)));
    Vec half = new Vec((to - from) / 2, THICK, WIDE);
    return new Solid(camera, Piece.Ink.WALL).box(middle, basis, half);
  }
}
