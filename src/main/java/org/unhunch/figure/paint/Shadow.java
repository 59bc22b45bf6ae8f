package org.unhunch.figure.paint;

import java.awt.Shape;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
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
    Spine.Slice low = body.spine().at(0.05);
    Spine.Slice mid = body.spine().at(0.5);
    Spine.Slice high = body.spine().at(0.9);
    outline
        .hull(disc(low.at(), 7.5), disc(mid.at(), 7))
        .hull(disc(mid.at(), 7), disc(high.at(), 7));
    bone(outline, high.at(), body.head().at(), 5);
    for (Chain limb : body.limbs().values()) {
      bone(outline, limb.root(), limb.mid(), 3.6);
      bone(outline, limb.mid(), limb.end(), 2.6);
      bone(outline, limb.end(), limb.fingertips(7), 1.7);
    }
    return outline.path();
  }

  private void bone(Outline outline, Vec from, Vec to, double radius) {
    if (from.y() + to.y() < 2 * HIGHEST) {
      outline.hull(disc(from, radius), disc(to, radius * 0.8));
    }
  }

  private Blob disc(Vec above, double radius) {
    Vec floor = new Vec(above.x(), 0, above.z());
    return camera.ellipsoid(floor, Basis.room(), new Vec(radius, 0, radius));
  }
}
