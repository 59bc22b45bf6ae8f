package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Vec;

/** The volume around the bones of arms and legs. */
final class Limbs {
  /**
   * One cross-section.
   *
   * @param part how far along the bone, from 0 to 1
   * @param radius its radius
   * @param ahead how far its middle lies before the bone, on the side where the joint bends out
   */
  private record Section(double part, double radius, double ahead) {}

  /** A hand that is nearer to the other elbow holds it. */
  static final double HOLDS = 4.6;

  private static final double CUFF = 0.52;
  private static final double ANKLE = 0.86;

  private static final List<Section> SLEEVE =
      List.of(new Section(0, 3.3, 0), new Section(0.16, 3.45, 0), new Section(0.34, 3.2, 0));
  private static final List<Section> UPPER_ARM =
      List.of(
          new Section(0.5, 2.65, 0),
          new Section(0.7, 2.5, 0.1),
          new Section(0.88, 2.15, 0),
          new Section(1, 2.05, 0));
  private static final List<Section> FOREARM =
      List.of(
          new Section(0, 2.05, 0),
          new Section(0.14, 2.25, 0),
          new Section(0.32, 2.35, 0),
          new Section(0.6, 1.95, 0),
          new Section(0.85, 1.45, 0),
          new Section(1, 1.3, 0));
  private static final List<Section> THIGH =
      List.of(
          new Section(0.26, 4.85, 0.1),
          new Section(0.5, 4.4, 0.2),
          new Section(0.74, 3.75, 0.15),
          new Section(0.92, 3.3, 0),
          new Section(1, 3.2, 0));
  private static final List<Section> SHIN =
      List.of(
          new Section(0, 3.2, 0),
          new Section(0.14, 3.2, -0.25),
          new Section(0.32, 3.6, -0.8),
          new Section(0.58, 3.0, -0.5),
          new Section(0.76, 2.45, -0.1));

  private final Camera camera;
  private final Hands hands;

  Limbs(Camera camera) {
    this.camera = camera;
    this.hands = new Hands(camera);
  }

  private List<Blob> along(List<Section> sections, Vec from, Vec to, Vec front) {
    List<Blob> blobs = new ArrayList<>(sections.size() + 3);
    for (Section section : sections) {
      Vec at = from.toward(to, section.part).plus(front.times(section.ahead));
      blobs.add(camera.ball(at, section.radius));
    }
    return blobs;
  }

  /** {@return a flat disc across the bone: where a garment ends} */
  private Blob disc(Vec from, Vec to, double part, double radius) {
    return camera.disc(from.toward(to, part), to.minus(from).unit(), radius);
  }

  /** {@return the short sleeve} */
  Outline sleeve(Chain arm) {
    List<Blob> blobs = along(SLEEVE, arm.root(), arm.mid(), front(arm));
    blobs.add(disc(arm.root(), arm.mid(), CUFF, 3.1));
    return new Outline().tube(blobs, 2, 0);
  }

  /** {@return the opening of the sleeve} */
  Outline cuff(Chain arm) {
    return new Outline().hull(disc(arm.root(), arm.mid(), CUFF, 3.1));
  }

  /** {@return the upper arm, from under the sleeve} */
  Outline upperArm(Chain arm) {
    List<Blob> blobs = new ArrayList<>();
    blobs.add(disc(arm.root(), arm.mid(), CUFF - 0.06, 2.65));
    blobs.addAll(along(UPPER_ARM, arm.root(), arm.mid(), front(arm)));
    return new Outline().tube(blobs, 1, 2);
  }

  /** {@return whether the hand is so near to a point, and on this side of it} */
  boolean reaches(Chain arm, Vec point, double near) {
    Vec hand = arm.fingertips(3);
    return hand.distance(point) < near && camera.depth(hand) > camera.depth(point);
  }

  /** {@return the hand alone} */
  Outline hand(Chain arm, Basis chest, boolean right) {
    return hands.hand(arm, chest, right);
  }

  /** {@return forearm and hand} */
  Outline forearm(Chain arm, Basis chest, boolean right) {
    Outline outline = new Outline().tube(along(FOREARM, arm.mid(), arm.end(), front(arm)), 2, 0);
    return outline.with(hand(arm, chest, right));
  }

  /** {@return the lines between the fingers} */
  Shape fingers(Chain arm, Basis chest, boolean right) {
    return hands.fingers(arm, chest, right);
  }

  /** {@return the thigh, out of as much of the seat as is asked for, 0 to 1} */
  Outline thigh(Chain leg, Basis hips, double seat) {
    Vec front = front(leg, hips);
    Vec whole = leg.root().plus(hips.out(new Vec(-0.5, -0.6, 0)));
    Vec at = leg.root().toward(leg.mid(), 0.26).toward(whole, seat);
    List<Blob> blobs = new ArrayList<>();
    blobs.add(camera.ellipsoid(at, hips, new Vec(5.3, 4.9, 4.2).times(0.8 + 0.2 * seat)));
    blobs.addAll(along(THIGH, leg.root(), leg.mid(), front));
    Blob buttock = camera.ball(leg.root().plus(hips.out(new Vec(-2.1, -1.9, 0))), 3.9);
    return new Outline().tube(blobs, 2, 2).hull(buttock, blobs.get(1));
  }

  /** {@return the shin, down to the hem of the trousers} */
  Outline shin(Chain leg, Basis hips) {
    List<Blob> blobs = along(SHIN, leg.mid(), leg.end(), front(leg, hips));
    blobs.add(disc(leg.mid(), leg.end(), ANKLE, 2.3));
    return new Outline().tube(blobs, 2, 0);
  }

  /** {@return the opening of the trousers} */
  Outline hem(Chain leg) {
    return new Outline().hull(disc(leg.mid(), leg.end(), ANKLE, 2.3));
  }

  /** {@return ankle and foot} */
  Outline foot(Chain leg, Basis hips, boolean right) {
    Blob cuff = disc(leg.mid(), leg.end(), ANKLE - 0.05, 1.85);
    return hands.foot(leg, cuff, front(leg, hips), right);
  }

  /** {@return the line beside the big toe} */
  Shape toes(Chain leg, Basis hips, boolean right) {
    return hands.toes(leg, front(leg, hips), right);
  }

  /** {@return the direction in which the elbow points; without a length if the arm is straight} */
  private static Vec front(Chain arm) {
    return arm.mid().minus(arm.root().toward(arm.end(), 0.5)).times(0.1);
  }

  /** {@return the unit direction in which the knee points} */
  private static Vec front(Chain leg, Basis hips) {
    Vec along = leg.end().minus(leg.root()).unit();
    Vec knee = leg.mid().minus(leg.root().toward(leg.end(), 0.5)).across(along);
    return knee.plus(hips.forward().across(along).times(2)).plus(leg.tip().across(along)).unit();
  }
}
