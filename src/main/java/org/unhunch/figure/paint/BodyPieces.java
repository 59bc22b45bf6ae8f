package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The whole body as flat shapes, the farthest first. */
public final class BodyPieces {
  private static final double GAP = 0.7;

  /**
   * Pieces that belong together.
   *
   * @param depth larger is nearer
   */
  private record Layer(double depth, List<Piece> pieces) {}

  private final Skeleton body;
  private final Camera camera;
  private final Limbs limbs;
  private final Limbs gaps;
  private final double breath;

  /** Makes the shapes of the body; {@code breath}, from 0 to 1, fills the chest. */
  public BodyPieces(Skeleton body, Camera camera, double breath) {
    this.body = body;
    this.camera = camera;
    this.breath = breath;
    this.limbs = new Limbs(camera, 0);
    this.gaps = new Limbs(camera, GAP);
  }

  /** {@return the shapes in the order to paint them} */
  public List<Piece> pieces() {
    List<Layer> layers = new ArrayList<>();
    torso(layers);
    head(layers);
    for (Limb limb : Limb.values()) {
      if (limb.isArm()) {
        arm(layers, limb);
      } else {
        leg(layers, limb);
      }
    }
    layers.sort(Comparator.comparingDouble(Layer::depth));
    List<Piece> pieces = new ArrayList<>();
    for (Layer layer : layers) {
      pieces.addAll(layer.pieces);
    }
    return pieces;
  }

  private static Layer layer(double depth, double far, Piece.Ink ink, Shape gap, Shape shape) {
    return new Layer(
        depth, List.of(new Piece(gap, Piece.Ink.GAP, 0, far), new Piece(shape, ink, 0, far)));
  }

  private void torso(List<Layer> layers) {
    Torso torso = new Torso(body, camera, breath);
    double hips = camera.depth(body.spine().at(0.1).at());
    double chest = camera.depth(body.spine().at(0.65).at());
    double neck = camera.depth(body.spine().neck().at());
    Piece trousers = new Piece(torso.trousers(0), Piece.Ink.TROUSERS, 0, 0);
    Piece shirt = new Piece(torso.shirt(0), Piece.Ink.SHIRT, 0, 0);
    layers.add(
        new Layer(
            Math.max(chest, hips),
            List.of(new Piece(torso.shirt(GAP), Piece.Ink.GAP, 0, 0), trousers, shirt)));
    Piece throat = new Piece(torso.neck(0), Piece.Ink.SKIN, -0.16, 0);
    layers.add(new Layer(Math.min(chest, neck) - 0.2, List.of(throat)));
  }

  private void head(List<Layer> layers) {
    Head head = new Head(body, camera);
    double depth = camera.depth(body.head().at());
    double chest = camera.depth(body.spine().at(0.85).at());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(head.face(GAP / 2), Piece.Ink.GAP, 0, 0));
    pieces.add(new Piece(head.face(0), Piece.Ink.SKIN, 0, 0));
    head.hair().forEach(hair -> pieces.add(new Piece(hair, Piece.Ink.HAIR, 0, 0)));
    layers.add(new Layer(depth > chest - 3 ? Math.max(depth, chest + 0.5) : depth, pieces));
  }

  private double middle(Vec a, Vec b) {
    return camera.depth(a.toward(b, 0.5));
  }

  private void arm(List<Layer> layers, Limb limb) {
    Chain arm = body.limb(limb);
    double far = far(arm.root(), body.spine().at(0.86).at(), 6);
    double upper = middle(arm.root(), arm.mid()) + 1;
    double lower = middle(arm.mid(), arm.end().plus(arm.tip().times(4))) + 1;
    layers.add(
        new Layer(
            upper,
            List.of(
                new Piece(gaps.upperArm(arm), Piece.Ink.GAP, 0, far),
                new Piece(gaps.sleeve(arm), Piece.Ink.GAP, 0, far),
                new Piece(limbs.upperArm(arm), Piece.Ink.SKIN, 0, far),
                new Piece(limbs.sleeve(arm), Piece.Ink.SHIRT, 0, far))));
    layers.add(layer(lower, far, Piece.Ink.SKIN, gaps.forearm(arm), limbs.forearm(arm)));
  }

  private void leg(List<Layer> layers, Limb limb) {
    Chain leg = body.limb(limb);
    double far = far(leg.root(), body.spine().hips().at(), 3);
    double thigh = middle(leg.root(), leg.mid()) + 0.8;
    double shin = middle(leg.mid(), leg.end());
    layers.add(layer(thigh, far, Piece.Ink.TROUSERS, gaps.thigh(leg), limbs.thigh(leg)));
    layers.add(
        new Layer(
            shin,
            List.of(
                new Piece(gaps.shin(leg), Piece.Ink.GAP, 0, far),
                new Piece(gaps.foot(leg), Piece.Ink.GAP, 0, far),
                new Piece(limbs.foot(leg), Piece.Ink.SKIN, 0, far),
                new Piece(limbs.shin(leg), Piece.Ink.TROUSERS, 0, far))));
  }

  private double far(Vec root, Vec middle, double full) {
    double behind = camera.depth(middle) - camera.depth(root);
    return Math.max(0, Math.min(1, (behind - 1.2) / full));
  }
}
