package org.unhunch.figure.paint;

import java.awt.Shape;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.pose.Vec;

/** The shadow under the body, from a light high above. */
public final class Shadow {
  private static final double FADES = 55;

  private final Camera camera;

  /** Makes the shadow that the camera sees. */
  public Shadow(Camera camera) {
    this.camera = camera;
  }

  /** {@return the outline of the shadow on the floor} */
  public Shape of(Skeleton body) {
    Outline outline = new Outline();
    Spine.Slice low = body.spine().at(0.05);
    Spine.Slice mid = body.spine().at(0.5);
    Spine.Slice high = body.spine().at(0.9);
    outline.hull(disc(low.at(), 7.5), disc(mid.at(), 7)).hull(disc(mid.at(), 7), disc(high.at(), 7));
    outline.hull(disc(high.at(), 4), disc(body.head().at(), 5.4));
    for (Chain limb : body.limbs().values()) {
      outline.hull(disc(limb.root(), 4), disc(limb.mid(), 3));
      outline.hull(disc(limb.mid(), 3), disc(limb.end(), 2.2));
      outline.hull(disc(limb.end(), 2.2), disc(limb.fingertips(7), 1.4));
    }
    return outline.path();
  }

  private Blob disc(Vec above, double radius) {
    double size = Math.max(0.2, 1 - Math.max(0, above.y()) / FADES / 2);
    Vec floor = new Vec(above.x(), 0, above.z());
    return camera.ellipsoid(floor, Basis.room(), new Vec(radius * size, 0, radius * size));
  }
}
