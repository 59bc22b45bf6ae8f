package org.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The volume around the spine. */
final class Torso {
  /**
   * One cross-section.
   *
   * @param part how far up the spine, 0 at the hips and below it under them
   * @param wide half its width
   * @param front how far the belly or the chest stands before the spine's line
   * @param back how far the back stands behind it
   * @param thick half its height
   */
  private record Section(double part, double wide, double front, double back, double thick) {}

  private static final List<Section> TROUSERS =
      List.of(
          new Section(0.24, 7.4, 4.6, 4.3, 1),
          new Section(0.1, 8.5, 4.7, 5.4, 1.6),
          new Section(0, 8.9, 4.5, 5.9, 1.6),
          new Section(-0.1, 8.6, 4.0, 5.6, 1.6),
          new Section(-0.16, 6.6, 3.2, 4.2, 1.6));

  private static final List<Section> SHIRT =
      List.of(
          new Section(-0.03, 9.1, 4.9, 6.1, 0.05),
          new Section(0.08, 8.85, 5.0, 5.7, 1.2),
          new Section(0.22, 8.0, 4.95, 4.7, 1.6),
          new Section(0.36, 7.3, 4.8, 4.0, 1.6),
          new Section(0.5, 7.5, 5.2, 4.1, 1.6),
          new Section(0.62, 8.0, 5.8, 4.4, 1.6),
          new Section(0.74, 8.4, 6.0, 4.6, 1.6),
          new Section(0.85, 8.0, 5.3, 4.5, 1.6),
          new Section(0.94, 6.2, 3.9, 3.9, 1.6));

  private static final double CHEST = 0.65;
  private static final double LEVEL = 5.5;

  /** How much farther than the shirt an arm is that is under it. */
  private static final double UNDER = 2;

  private static final double MIDDLE = 1;
  private static final double COLLAR = 3.75;

  /** How far up the neck the collar lies. */
  private static final double RAISED = 0.33;

  private static final double TIPPED = 22;
  private static final double LONG = 29;
  private static final double RISES = 0.16;
  private static final double WAIST = 0.36;

  private final Skeleton body;
  private final Camera camera;
  private final double breath;
  private final double rise;

  Torso(Skeleton body, Camera camera, double breath) {
    this.body = body;
    this.camera = camera;
    this.breath = breath;
    this.rise = Math.max(flexed(Limb.LEFT_LEG), flexed(Limb.RIGHT_LEG));
  }

  /** {@return how far a thigh that is drawn up pushes the hem of the shirt, along the spine} */
  private double flexed(Limb leg) {
    Vec thigh = body.limb(leg).mid().minus(body.limb(leg).root()).unit();
    return RISES * Math.max(0, thigh.dot(body.spine().hips().basis().up()) + 0.1);
  }

  /** {@return hips and seat} */
  Outline trousers() {
    return new Outline().tube(blobs(TROUSERS, 0), 0, 3);
  }

  /** {@return hips and seat, so far as they come out of the opening of the shirt} */
  Outline trousersBelow() {
    Section hem = SHIRT.get(0);
    double part = hem.part + rise;
    List<Section> below = new ArrayList<>();
    below.add(new Section(part, hem.wide - 0.4, hem.front - 0.4, hem.back - 0.4, hem.thick));
    TROUSERS.stream().filter(section -> section.part < part - 0.04).forEach(below::add);
    return new Outline().tube(blobs(below, 0), 0, 3);
  }

  /** {@return the opening of the shirt over the hips} */
  Outline hem() {
    return new Outline().hull(blobs(SHIRT, rise).get(0));
  }

  /** {@return belly, chest and shoulders} */
  Outline shirt() {
    List<Blob> blobs = blobs(SHIRT, rise);
    Outline outline = new Outline().tube(blobs);
    Blob chest = blobs.get(blobs.size() - 3);
    Blob top = blobs.get(blobs.size() - 1);
    Blob collar = collarDisc(0.15);
    outline.hull(top, collar);
    Basis neck = body.spine().neck().basis();
    Vec high = collarAt().plus(neck.up().times(-1.9));
    for (Limb arm : new Limb[] {Limb.LEFT_ARM, Limb.RIGHT_ARM}) {
      Vec root = body.limb(arm).root();
      Blob shoulder = camera.ball(root, 3.3);
      Blob slope = camera.ball(high.toward(root, 0.5).plus(neck.up().times(-0.35)), 2.8);
      outline.hull(shoulder, chest, top);
      outline.tube(List.of(collar, camera.ball(high, 2.7), slope, shoulder), 1, 0);
    }
    return outline;
  }

  /** {@return the collar, around the neck by so much} */
  Outline collar(double wider) {
    return new Outline().hull(collarDisc(wider));
  }

  private Vec collarAt() {
    Spine.Slice slice = body.neck().at(RAISED);
    return slice.at().plus(slice.basis().out(new Vec(0.45, 0.5, 0)));
  }

  private Basis collarBasis() {
    return body.spine().neck().basis().nod(TIPPED);
  }

  private Blob collarDisc(double wider) {
    Vec half = new Vec(COLLAR - 0.6 + wider, 0.02, COLLAR + 0.2 + wider);
    return camera.ellipsoid(collarAt(), collarBasis(), half);
  }

  /** {@return whether one looks into the collar, or straight at its edge} */
  boolean showsCollar() {
    return camera.facing(collarBasis().up()) > -0.3;
  }

  /** {@return the neck, up to the skull} */
  Outline neck() {
    Vec throat = body.skullBase().plus(body.head().basis().out(new Vec(1.2, -0.6, 0)));
    Blob middle = neck(0.68, 3.0, 3.0);
    return new Outline()
        .tube(List.of(collarDisc(-0.1), neck(0.42, 3.25, 0.8), middle, neck(1, 3.0, 3.0)))
        .hull(middle, camera.ball(throat, 2.4));
  }

  private Blob neck(double part, double radius, double high) {
    Spine.Slice slice = body.neck().at(part);
    Vec middle = slice.at().plus(slice.basis().forward().times(0.2));
    return camera.ellipsoid(middle, slice.basis(), new Vec(radius, high, radius));
  }

  private List<Blob> blobs(List<Section> sections, double rise) {
    List<Blob> blobs = new ArrayList<>(sections.size());
    for (Section section : sections) {
      double low = Math.max(0, 1 - Math.max(0, section.part) / WAIST);
      blobs.add(blob(section, section.part + rise * low));
    }
    return blobs;
  }

  private Blob blob(Section section, double part) {
    Spine.Slice slice = body.spine().at(part);
    double below = Math.min(0, part) * LONG;
    double swell = 0.55 * breath * Math.max(0, 1 - Math.abs(section.part - 0.7) / 0.35);
    double front = section.front + swell;
    double half = (front + section.back) / 2;
    Vec middle = slice.at().plus(slice.basis().out(new Vec(front - half, below, 0)));
    Vec size = new Vec(half, section.thick, section.wide + swell / 3);
    return camera.ellipsoid(middle, slice.basis(), size);
  }

  /** {@return how near to the eye it is} */
  double near() {
    return camera.depth(body.spine().at(CHEST).at());
  }

  /** {@return how near to the eye an upper arm is, as the shirt is that near} */
  double near(Chain arm) {
    // An arm that lies level with the chest is seen whole, its sleeve one with the shirt.
    Vec point = arm.root().toward(arm.mid(), 0.5);
    Vec hips = body.spine().hips().at();
    Vec way = body.spine().neck().at().minus(hips);
    double part = point.minus(hips).dot(way) / way.dot(way);
    Spine.Slice slice = body.spine().at(part);
    double near = near() + camera.depth(point) - camera.depth(slice.at()) + LEVEL;
    return near > near() && part < 1 && isHidden(point, slice) ? near() - UNDER : near;
  }

  /** {@return whether the middle of the trunk is between the point and the eye} */
  private boolean isHidden(Vec point, Spine.Slice slice) {
    Vec from = round(slice.basis().in(point.minus(slice.at())));
    Vec eye = round(slice.basis().in(camera.eye()));
    double way = -from.dot(eye) / eye.dot(eye);
    return way > 0 && from.plus(eye.times(way)).length() < MIDDLE;
  }

  /** {@return as if the chest were round} */
  private static Vec round(Vec in) {
    return new Vec(in.x() / 5.2, 0, in.z() / 8);
  }
}
