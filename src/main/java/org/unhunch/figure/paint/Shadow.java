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
  /** Higher parts would cast a shadow that nobody can read. */
  private static final double HIGHEST = 32;

  private final Camera camera;

  /** Makes the shadow that the camera sees. */
  public Shadow(Camera camera) {
    this.camera = camera;
  }

  /** {@return the outline of the shadow on the floor} */
  public Shape of(Skeleton body) {
    Outline outline = new Outline();
    List<Blob> middle = new ArrayList<>();
    for (double part = 0.05; part < 1; part += 0.3) {
      middle.add(disc(body.spine().at(part).at(), 7));
    }
    if (body.head().at().y() < HIGHEST) {
      middle.add(disc(body.head().at(), 4.6));
    }
    outline.tube(middle);
    for (Limb each : Limb.values()) {
      Chain limb = body.limb(each);
      if (limb.mid().y() + limb.end().y() < 2 * HIGHEST) {
        Vec tip = limb.fingertips(7);
        outline.tube(
            List.of(
                disc(limb.root(), 3.6),
                disc(limb.mid(), 3),
                disc(limb.end(), 2.2),
                disc(tip, 1.5)));
      }
    }
    return outline.path();
  }

  private Blob disc(Vec above, double radius) {
    Vec floor = new Vec(above.x(), 0, above.z());
    return camera.ellipsoid(floor, Basis.room(), new Vec(radius, 0, radius));
  }
}
