package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The whole body as flat shapes, the farthest first. */
public final class BodyPieces {
  private static final double GAP = 0.7;
  private static final double CHEST = 0.65;
  private static final double MOST_FAR = 0.6;
  private static final double MUCH_BENT = 80;
  private static final double LEVEL = 5.5;

  /**
   * Pieces that belong together.
   *
   * @param depth larger is nearer
   * @param limb which limb they are half of; empty for the trunk, the head and a limb that is bent
   *     so far that its halves lie upon one another
   * @param outer whether it is the half with the hand or the foot
   * @param pieces the shapes in the order to paint them
   */
  private record Layer(double depth, Optional<Limb> limb, boolean outer, List<Piece> pieces) {
    static Layer of(double depth, List<Piece> pieces) {
      return new Layer(depth, Optional.empty(), false, pieces);
    }

    /** {@return whether the other is the other half of the same limb} */
    boolean continues(Layer other) {
      return limb.isPresent() && limb.equals(other.limb);
    }

    /** {@return both halves of a limb in one, each look in one shape, which is painted faster} */
    Layer joined(Layer other) {
      if (!outer) {
        return other.joined(this);
      }
      List<Piece> all = new ArrayList<>(pieces);
      for (Piece piece : other.pieces) {
        int same = 0;
        while (same < pieces.size() && !pieces.get(same).looksLike(piece)) {
          same++;
        }
        if (same < pieces.size()) {
          all.set(same, pieces.get(same).with(piece));
        } else {
          all.add(piece);
        }
      }
      return new Layer(depth, limb, true, all);
    }
  }

  private final Skeleton body;
  private final Camera camera;
  private final Limbs limbs;
  private final Limbs gaps;
  private final Marks marks;
  private final Look look;

  /** Makes the shapes of the body. */
  public BodyPieces(Skeleton body, Camera camera, Look look) {
    this.body = body;
    this.camera = camera;
    this.look = look;
    this.limbs = new Limbs(camera, 0);
    this.gaps = new Limbs(camera, GAP);
    this.marks = new Marks(body, camera, look);
  }

  /** {@return the shapes in the order to paint them} */
  public List<Piece> pieces() {
    List<Layer> layers = new ArrayList<>();
    arm(layers, Limb.LEFT_ARM);
    arm(layers, Limb.RIGHT_ARM);
    torso(layers);
    leg(layers, Limb.LEFT_LEG);
    leg(layers, Limb.RIGHT_LEG);
    head(layers);
    layers.sort(Comparator.comparingDouble(Layer::depth));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      if (i + 1 < layers.size() && layer.continues(layers.get(i + 1))) {
        layer = layer.joined(layers.get(++i));
      }
      pieces.addAll(layer.pieces());
    }
    return pieces;
  }

  /** Adds the torso to the arms; it needs a gap only against an arm that it hides. */
  private void torso(List<Layer> layers) {
    Torso torso = new Torso(body, camera, look.breath());
    double chest = camera.depth(body.spine().at(CHEST).at());
    double head = camera.depth(body.head().at());
    double neck = Math.min(head, camera.depth(body.spine().neck().at()));
    List<Piece> pieces = new ArrayList<>();
    if (!sideways() && layers.stream().anyMatch(each -> each.depth() < chest)) {
      pieces.add(Piece.of(torso.shirt(GAP), Piece.Ink.GAP));
    }
    pieces.add(Piece.of(torso.trousers(0), Piece.Ink.TROUSERS));
    pieces.add(Piece.of(torso.shirt(0), Piece.Ink.SHIRT));
    pieces.addAll(marks.onTorso());
    layers.add(Layer.of(chest, pieces));
    List<Piece> throat = new ArrayList<>(List.of(Piece.of(torso.neck(0), Piece.Ink.NECK)));
    throat.addAll(marks.onNeck());
    layers.add(Layer.of(Math.min(chest, neck) - 0.2, throat));
  }

  private void head(List<Layer> layers) {
    Head head = new Head(body, camera, look.parting());
    double depth = camera.depth(body.head().at());
    double chest = camera.depth(body.spine().at(0.85).at());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(head.face(GAP / 2), Piece.Ink.GAP));
    if (Math.abs(camera.facing(body.head().basis().right())) < 0.9) {
      pieces.add(Piece.of(head.mane(), Piece.Ink.HAIR));
    }
    pieces.add(Piece.of(head.face(0), Piece.Ink.SKIN));
    pieces.add(Piece.of(head.eyes(), Piece.Ink.HAIR).lit(-0.5));
    pieces.add(Piece.of(head.hair(), Piece.Ink.HAIR));
    layers.add(Layer.of(depth > chest - 3 ? Math.max(depth, chest + 0.5) : depth, pieces));
  }

  /** From the side the far limbs are pale, and torso and legs need no gap to stand out. */
  private boolean sideways() {
    return Math.abs(camera.facing(body.spine().hips().basis().right())) > 0.75;
  }

  private double middle(Vec a, Vec b) {
    return camera.depth(a.toward(b, 0.5));
  }

  /** Adds the gap that tells a limb from what is behind it; a far limb has nothing behind it. */
  private static void gap(List<Piece> pieces, double far, Path2D.Double first, Shape second) {
    if (far < MOST_FAR) {
      first.append(second, false);
      pieces.add(Piece.of(first, Piece.Ink.GAP));
    }
  }

  private void arm(List<Layer> layers, Limb limb) {
    Chain arm = body.limb(limb);
    double far = far(arm.root(), body.spine().at(0.86).at(), 6);
    // An arm that lies level with the chest is seen whole, its sleeve one with the shirt.
    double chest = camera.depth(body.spine().at(CHEST).at());
    double upper = chest + overTorso(arm.root().toward(arm.mid(), 0.5)) + LEVEL;
    double lower = middle(arm.mid(), arm.end().plus(arm.tip().times(4))) + 1;
    List<Piece> pieces = new ArrayList<>();
    gap(pieces, far, gaps.upperArm(arm), gaps.sleeve(arm));
    pieces.add(Piece.of(limbs.upperArm(arm), Piece.Ink.SKIN).far(far));
    pieces.add(Piece.of(limbs.sleeve(arm), Piece.Ink.SHIRT).far(far));
    pieces.addAll(marks.onArm(limb));
    layers.add(new Layer(upper, whole(limb), false, pieces));
    List<Piece> forearm = new ArrayList<>();
    gap(forearm, far, gaps.forearm(arm), new Path2D.Double());
    forearm.add(Piece.of(limbs.forearm(arm), Piece.Ink.SKIN).far(far));
    layers.add(new Layer(lower, whole(limb), true, forearm));
  }

  /** {@return how much nearer the point is than the part of the spine that it is beside} */
  private double overTorso(Vec point) {
    Vec hips = body.spine().hips().at();
    Vec way = body.spine().neck().at().minus(hips);
    double part = point.minus(hips).dot(way) / way.dot(way);
    return camera.depth(point) - camera.depth(body.spine().at(part).at());
  }

  private void leg(List<Layer> layers, Limb limb) {
    Chain leg = body.limb(limb);
    double far = far(leg.root(), body.spine().hips().at(), 3);
    List<Piece> thigh = new ArrayList<>();
    if (!sideways()) {
      gap(thigh, far, gaps.thigh(leg), new Path2D.Double());
    }
    thigh.add(Piece.of(limbs.thigh(leg), Piece.Ink.TROUSERS).far(far));
    layers.add(new Layer(middle(leg.root(), leg.mid()) + 0.8, whole(limb), false, thigh));
    List<Piece> pieces = new ArrayList<>();
    if (!sideways()) {
      gap(pieces, far, gaps.shin(leg), gaps.foot(leg));
    }
    pieces.add(Piece.of(limbs.foot(leg), Piece.Ink.SKIN).far(far));
    pieces.add(Piece.of(limbs.shin(leg), Piece.Ink.TROUSERS).far(far));
    layers.add(new Layer(middle(leg.mid(), leg.end()), whole(limb), true, pieces));
  }

  /** {@return the limb if its halves lie side by side} */
  private Optional<Limb> whole(Limb limb) {
    return body.limb(limb).bent() < MUCH_BENT ? Optional.of(limb) : Optional.empty();
  }

  private double far(Vec root, Vec middle, double full) {
    double behind = camera.depth(middle) - camera.depth(root);
    return Math.max(0, Math.min(1, (behind - 1.2) / full));
  }
}
