package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The volume around the spine. */
final class Torso {
  /**
   * One cross-section.
   *
   * @param part how far up the spine, 0 at the hips
   * @param wide half its width
   * @param front how far the belly or the chest stands before the spine's line
   * @param back how far the back stands behind it
   */
  private record Section(double part, double wide, double front, double back) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section(0, 9.0, 4.6, 6.0),
          new Section(0.1, 8.8, 4.8, 5.6),
          new Section(0.22, 7.8, 4.8, 4.5),
          new Section(0.36, 6.9, 4.6, 3.9),
          new Section(0.5, 7.3, 5.1, 4.0),
          new Section(0.62, 7.9, 5.8, 4.3),
          new Section(0.74, 8.4, 6.1, 4.5),
          new Section(0.85, 8.2, 5.5, 4.5),
          new Section(0.95, 6.6, 4.0, 4.0));

  private static final double HEM = 0.2;
  private static final double THICK = 1.6;

  private final Skeleton body;
  private final Camera camera;
  private final double breath;

  Torso(Skeleton body, Camera camera, double breath) {
    this.body = body;
    this.camera = camera;
    this.breath = breath;
  }

  /** {@return hips and seat} */
  Shape trousers(double grow) {
    List<Blob> blobs = new ArrayList<>();
    for (Section section : SECTIONS) {
      if (section.part <= HEM + 0.05) {
        blobs.add(blob(section).grown(grow));
      }
    }
    Outline outline = new Outline(2).tube(blobs);
    Spine.Slice hips = body.spine().hips();
    Vec low = hips.at().plus(hips.basis().out(new Vec(-0.8, -3.6, 0)));
    Blob crotch = camera.ellipsoid(low, hips.basis(), new Vec(3.8, 2.2, 5.5)).grown(grow);
    return outline.hull(crotch, blobs.get(0)).path();
  }

  /** {@return belly, chest and shoulders} */
  Shape shirt(double grow) {
    List<Blob> blobs = new ArrayList<>();
    for (Section section : SECTIONS) {
      if (section.part >= HEM) {
        blobs.add(blob(section).grown(grow));
      }
    }
    Outline outline = new Outline(3).tube(blobs);
    Spine.Slice neck = body.spine().neck();
    Blob collar =
        camera
            .ellipsoid(
                neck.at().plus(neck.basis().out(new Vec(-0.2, 0.5, 0))),
                neck.basis(),
                new Vec(3.1, 1.2, 3.3))
            .grown(grow);
    Blob chest = blobs.get(blobs.size() - 3);
    Blob top = blobs.get(blobs.size() - 1);
    for (Limb arm : new Limb[] {Limb.LEFT_ARM, Limb.RIGHT_ARM}) {
      Blob shoulder = camera.ball(body.limb(arm).root(), 3.3).grown(grow);
      outline.hull(shoulder, chest, top, collar);
    }
    return outline.path();
  }

  /** {@return the neck, up to the skull} */
  Shape neck(double grow) {
    Spine.Slice base = body.spine().neck();
    Vec low = base.at().plus(base.basis().out(new Vec(0.2, -0.6, 0)));
    Vec high = body.skullBase().plus(body.head().basis().out(new Vec(0.3, 1.2, 0)));
    return new Outline()
        .hull(camera.ball(low, 2.9).grown(grow), camera.ball(high, 2.6).grown(grow))
        .path();
  }

  private Blob blob(Section section) {
    Spine.Slice slice = body.spine().at(section.part);
    double swell = 0.55 * breath * Math.max(0, 1 - Math.abs(section.part - 0.7) / 0.35);
    double front = section.front + swell;
    double half = (front + section.back) / 2;
    Vec middle = slice.at().plus(slice.basis().forward().times(front - half));
    return camera.ellipsoid(middle, slice.basis(), new Vec(half, THICK, section.wide + swell / 3));
  }
}
